package org.mingchuang.registry;

import java.util.Optional;

/** 二维码绘制. */
public interface QrPictures {

    /** Empty for no text, or for more than a telephone reads. */
    Optional<QrPicture> of(String text);
}

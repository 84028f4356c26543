package org.mingchuang.publishing.spi;

import org.mingchuang.publishing.ReleasedItem;

/** 预览: shows a version as the public will see it, before it is out. Implemented by {@code portal}. */
public interface Preview {

    /** A whole HTML page; its own pictures stand at {@code /office/files/<id>}. */
    String page(ReleasedItem draft);
}

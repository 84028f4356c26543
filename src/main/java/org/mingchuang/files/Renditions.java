package org.mingchuang.files;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** 图片规格: the sizes and formats in which the public gets a picture; made once from the stored one and kept. */
public interface Renditions {

    /** Empty for what is no still picture; those go out as they are. */
    Optional<PictureSizes> of(StoredFile picture) throws IOException;

    /** The caller closes it. */
    InputStream open(PictureSize size) throws IOException;

    /**
     * A part of a picture as a file's content of the same format, ready to be stored anew.
     *
     * @param part in shares of width and height, each from 0 to 1
     */
    byte[] crop(StoredFile picture, Rectangle2D part) throws IOException;
}

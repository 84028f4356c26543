package org.mingchuang.files;

import org.mingchuang.kernel.Digest;

/**
 * 一种图片规格.
 *
 * @param width in pixels
 * @param height in pixels
 * @param digest of its content, under which it is kept
 * @param size bytes
 */
public record PictureSize(int width, int height, String mediaType, Digest digest, long size) {

    /** jpg, png or webp. */
    public String ending() {
        return mediaType.equals("image/jpeg") ? "jpg" : mediaType.substring("image/".length());
    }
}

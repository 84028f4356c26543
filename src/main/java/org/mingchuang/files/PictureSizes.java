package org.mingchuang.files;

import java.util.List;
import java.util.Optional;

/**
 * 图片各规格.
 *
 * @param width of the stored picture, in pixels
 * @param height of the stored picture, in pixels
 * @param sizes narrow ones first; WebP for browsers that read it, and one in the picture's own format
 */
public record PictureSizes(int width, int height, List<PictureSize> sizes) {

    public static final String MODERN = "image/webp";

    public PictureSizes {
        sizes = List.copyOf(sizes);
    }

    /** Empty where this machine cannot write WebP. */
    public List<PictureSize> modern() {
        return sizes.stream().filter(size -> size.mediaType().equals(MODERN)).toList();
    }

    /** For all other browsers; empty when the stored picture is small enough itself. */
    public Optional<PictureSize> fallback() {
        return sizes.stream().filter(size -> !size.mediaType().equals(MODERN)).findFirst();
    }
}

package org.mingchuang.registry;

/**
 * 二维码图形: drawn here, asked of nobody.
 *
 * @param side of the square, in modules, the quiet zone included
 * @param path of the dark modules, as the {@code d} of an SVG path
 */
public record QrPicture(int side, String path) {}

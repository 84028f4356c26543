package org.mingchuang.registry.paper;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** 二维码位图: each module the same whole number of pixels, in the middle of the square; what is left over is quiet zone. */
final class QrPng {

    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0;

    private final ByteMatrix modules;

    QrPng(ByteMatrix modules) {
        this.modules = modules;
    }

    byte[] draw(int size) {
        int pixels = size / (modules.getWidth() + 2 * QrSvg.QUIET);
        if (pixels < 1) {
            throw new IllegalArgumentException("a code of %d modules needs at least %d pixels, not %d"
                    .formatted(modules.getWidth(), modules.getWidth() + 2 * QrSvg.QUIET, size));
        }
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        int margin = (size - pixels * modules.getWidth()) / 2;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, isDark(x - margin, y - margin, pixels) ? BLACK : WHITE);
            }
        }
        return png(image);
    }

    private boolean isDark(int x, int y, int pixels) {
        int column = Math.floorDiv(x, pixels);
        int row = Math.floorDiv(y, pixels);
        return column >= 0
                && row >= 0
                && column < modules.getWidth()
                && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }

    private static byte[] png(BufferedImage image) {
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

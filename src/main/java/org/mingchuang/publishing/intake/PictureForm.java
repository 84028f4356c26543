package org.mingchuang.publishing.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.tika.Tika;

/** The form of a picture, by its content. */
enum PictureForm {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    /** Drawings of Word, scans, bitmaps: no browser shows them. */
    OTHER("", "");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String ending;

    PictureForm(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    static PictureForm of(byte[] content) throws Unreadable {
        if (content.length > IntakeLimits.PICTURE) {
            throw Unreadable.because("PICTURE_TOO_LARGE", IntakeLimits.PICTURE / (1024 * 1024));
        }
        String found = TIKA.detect(content);
        for (PictureForm form : values()) {
            if (form != OTHER && form.mediaType.equals(found)) {
                if (pixels(content) > IntakeLimits.PIXELS) {
                    throw Unreadable.because("TOO_MANY_PIXELS", IntakeLimits.PIXELS / 1_000_000);
                }
                return form;
            }
        }
        return OTHER;
    }

    boolean isForTheWeb() {
        return this != OTHER;
    }

    String ending() {
        return ending;
    }

    /** From the head of the picture, without unfolding it; 0 for a form that the platform can't read. */
    private static long pixels(byte[] content) throws Unreadable {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return 0;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw Unreadable.because("DAMAGED");
        }
    }
}

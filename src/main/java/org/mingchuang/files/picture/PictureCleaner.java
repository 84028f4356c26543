package org.mingchuang.files.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mingchuang.files.PictureSizes;
import org.springframework.stereotype.Component;

/**
 * 图片净化: a picture is turned upright and written anew, so that neither place and time of the shot nor anything hidden behind
 * the picture is kept. Equal pictures stay equal. A moving picture is kept as it came.
 */
@Component
public class PictureCleaner {

    private final PictureCodec codec;

    PictureCleaner(PictureCodec codec) {
        this.codec = codec;
    }

    /** False when it is no picture that can be read; the file is then as it was. */
    public boolean clean(Path file, String mediaType) throws IOException {
        Optional<BufferedImage> picture;
        try {
            picture = codec.read(file, mediaType);
        } catch (IOException e) {
            return false;
        }
        if (picture.isEmpty()) {
            return true;
        }
        int orientation = orientation(file);
        BufferedImage upright =
                orientation == 1 && isSimple(picture.get()) ? picture.get() : upright(picture.get(), orientation);
        byte[] written = mediaType.equals(PictureSizes.MODERN)
                ? codec.webp(upright).orElse(null)
                : codec.write(upright, mediaType);
        if (written == null) {
            return false;
        }
        Files.write(file, written);
        return true;
    }

    /** Drawings in few colours and grey pictures would only grow if they were made coloured ones. */
    private static boolean isSimple(BufferedImage picture) {
        return picture.getColorModel() instanceof IndexColorModel || picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
    }

    /** As the camera wrote it, 1 to 8; 1 when it says nothing. */
    private static int orientation(Path file) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? 1 : value;
        } catch (ImageProcessingException e) {
            return 1; // what tells nothing that can be understood is taken as it stands
        }
    }

    static BufferedImage upright(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        boolean lying = orientation >= 5;
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        return plain(picture, lying ? height : width, lying ? width : height, turn);
    }

    /** In sRGB and the simplest form, whatever it was before. */
    private static BufferedImage plain(BufferedImage picture, int width, int height, AffineTransform turn) {
        boolean see = picture.getColorModel().hasAlpha();
        var plain = new BufferedImage(width, height, see ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_COLOR_RENDERING, RenderingHints.VALUE_COLOR_RENDER_QUALITY);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return plain;
    }
}

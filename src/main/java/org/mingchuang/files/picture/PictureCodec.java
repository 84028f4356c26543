package org.mingchuang.files.picture;

import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 图片编解码: what comes from outside is read without native code, one picture at a time so that memory stays bounded; WebP is
 * written by a native library where the machine has one.
 */
@Component
class PictureCodec {

    private static final Logger LOG = LoggerFactory.getLogger(PictureCodec.class);
    private static final String NATIVE = "com.luciad.";
    private static final float JPEG_QUALITY = 0.88f;
    private static final float WEBP_QUALITY = 0.8f;

    /** Empty for a moving picture, which is left as it is. Fails for what is broken. */
    synchronized Optional<BufferedImage> read(Path content, String mediaType) throws IOException {
        ImageReader reader = reader(mediaType).orElseThrow(() -> new IOException("no reader for " + mediaType));
        try (var input = ImageIO.createImageInputStream(content.toFile())) {
            reader.setInput(input, false, false);
            boolean moving = mediaType.equals("image/gif") && reader.getNumImages(true) > 1;
            return moving ? Optional.empty() : Optional.of(reader.read(0));
        } catch (RuntimeException e) {
            throw new IOException("the picture is broken", e);
        } finally {
            reader.dispose();
        }
    }

    private static Optional<ImageReader> reader(String mediaType) {
        return all(ImageIO.getImageReadersByMIMEType(mediaType))
                .filter(reader -> !reader.getClass().getName().startsWith(NATIVE))
                .findFirst();
    }

    byte[] write(BufferedImage picture, String mediaType) throws IOException {
        ImageWriter writer = all(ImageIO.getImageWritersByMIMEType(mediaType))
                .findFirst()
                .orElseThrow(() -> new IOException("no writer for " + mediaType));
        return written(picture, writer, settings(writer, mediaType));
    }

    private static ImageWriteParam settings(ImageWriter writer, String mediaType) {
        ImageWriteParam settings = writer.getDefaultWriteParam();
        if (mediaType.equals("image/jpeg")) {
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(JPEG_QUALITY);
            settings.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        return settings;
    }

    /** Empty where the machine has no library for it. */
    Optional<byte[]> webp(BufferedImage picture) throws IOException {
        try {
            Optional<ImageWriter> writer =
                    all(ImageIO.getImageWritersByMIMEType("image/webp")).findFirst();
            if (writer.isEmpty()) {
                return Optional.empty();
            }
            var settings = new WebPWriteParam(Locale.ROOT);
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionType(settings.getCompressionTypes()[0]);
            settings.setCompressionQuality(WEBP_QUALITY);
            return Optional.of(written(picture, writer.get(), settings));
        } catch (LinkageError e) {
            LOG.warn("WebP cannot be written on this machine; pictures go out in their own format", e);
            return Optional.empty();
        }
    }

    private static byte[] written(BufferedImage picture, ImageWriter writer, ImageWriteParam settings)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> Stream<T> all(Iterator<T> found) {
        Iterable<T> each = () -> found;
        return StreamSupport.stream(each.spliterator(), false);
    }
}

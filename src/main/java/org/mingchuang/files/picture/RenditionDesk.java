package org.mingchuang.files.picture;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.store.ContentFolder;
import org.mingchuang.kernel.Digest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the sizes of a picture when they are first asked for; the same content always gives the same sizes. */
@Component
class RenditionDesk implements Renditions {

    private static final Logger LOG = LoggerFactory.getLogger(RenditionDesk.class);

    /** For phones, phones with fine screens, and wide windows; a picture is never made wider than it is. */
    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);

    private static final int FALLBACK = 960;

    private final RenditionStore store;
    private final ContentFolder contents;
    private final PictureCodec codec;

    RenditionDesk(RenditionStore store, ContentFolder contents, PictureCodec codec) {
        this.store = store;
        this.contents = contents;
        this.codec = codec;
    }

    @Override
    public Optional<PictureSizes> of(StoredFile picture) throws IOException {
        if (!picture.isPicture()) {
            return Optional.empty();
        }
        Optional<PictureSizes> known = store.find(picture.digest());
        return known.isPresent() ? known.filter(sizes -> sizes.width() > 0) : made(picture);
    }

    private Optional<PictureSizes> made(StoredFile picture) throws IOException {
        Optional<BufferedImage> read = read(picture);
        if (read.isEmpty()) {
            store.add(picture.digest(), new PictureSizes(0, 0, List.of()));
            return Optional.empty();
        }
        BufferedImage whole = PictureCleaner.upright(read.get(), 1);
        var sizes = new ArrayList<PictureSize>();
        for (int width : WIDTHS) {
            if (width < whole.getWidth() || width == WIDTHS.getFirst()) {
                modern(whole, Math.min(width, whole.getWidth())).ifPresent(sizes::add);
            }
        }
        if (whole.getWidth() > FALLBACK) {
            BufferedImage small = scaled(whole, FALLBACK);
            sizes.add(kept(small, codec.write(small, picture.mediaType()), picture.mediaType()));
        }
        var made = new PictureSizes(whole.getWidth(), whole.getHeight(), sizes);
        store.add(picture.digest(), made);
        return Optional.of(made);
    }

    /** What came in before pictures were looked into may be broken; it goes out as it is. */
    private Optional<BufferedImage> read(StoredFile picture) {
        try {
            return codec.read(contents.place(picture.digest()), picture.mediaType());
        } catch (IOException e) {
            LOG.warn("no sizes of {}: {}", picture.id().value(), e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<PictureSize> modern(BufferedImage whole, int width) throws IOException {
        BufferedImage small = scaled(whole, width);
        Optional<byte[]> written = codec.webp(small);
        return written.isEmpty() ? Optional.empty() : Optional.of(kept(small, written.get(), PictureSizes.MODERN));
    }

    private static BufferedImage scaled(BufferedImage whole, int width) {
        if (width == whole.getWidth()) {
            return whole;
        }
        int height = Math.max(1, Math.round((float) whole.getHeight() * width / whole.getWidth()));
        return new ResampleOp(width, height, ResampleOp.FILTER_LANCZOS).filter(whole, null);
    }

    private PictureSize kept(BufferedImage picture, byte[] content, String mediaType) throws IOException {
        Path incoming = contents.receive(new ByteArrayInputStream(content));
        Digest digest = contents.keep(incoming);
        return new PictureSize(picture.getWidth(), picture.getHeight(), mediaType, digest, content.length);
    }

    @Override
    public InputStream open(PictureSize size) throws IOException {
        return Files.newInputStream(contents.place(size.digest()));
    }

    @Override
    public byte[] crop(StoredFile picture, Rectangle2D part) throws IOException {
        BufferedImage whole = codec.read(contents.place(picture.digest()), picture.mediaType())
                .orElseThrow(() -> new IOException("a moving picture is not cropped"));
        int x = pixel(part.getX(), whole.getWidth() - 1);
        int y = pixel(part.getY(), whole.getHeight() - 1);
        int width = Math.clamp(Math.round(part.getWidth() * whole.getWidth()), 1, whole.getWidth() - x);
        int height = Math.clamp(Math.round(part.getHeight() * whole.getHeight()), 1, whole.getHeight() - y);
        BufferedImage cut = PictureCleaner.upright(whole.getSubimage(x, y, width, height), 1);
        return picture.mediaType().equals(PictureSizes.MODERN)
                ? codec.webp(cut).orElseThrow(() -> new IOException("WebP cannot be written on this machine"))
                : codec.write(cut, picture.mediaType());
    }

    private static int pixel(double share, int last) {
        return Math.clamp(Math.round(share * (last + 1)), 0, last);
    }
}

package org.mingchuang.files.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PicturesTest {

    private static final SubjectRef OWNER = new SubjectRef("files.test", "2");
    private static final Actor CLERK = new Actor(new PersonId(7), "林某", new UnitId(1), Set.of(), "127.0.0.1");

    @Autowired
    StoredFiles files;

    @Autowired
    Renditions renditions;

    @Test
    void place_and_time_of_the_shot_are_gone_and_the_picture_stands_upright() throws Exception {
        byte[] shot = withCameraWords(jpeg(600, 200));

        StoredFile stored = store("现场.jpg", shot).orElseThrow();

        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(shot))
                        .getFirstDirectoryOfType(GpsDirectory.class))
                .isNotNull();
        try (InputStream content = files.open(stored.id())) {
            byte[] kept = content.readAllBytes();
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(kept));
            assertThat(metadata.containsDirectoryOfType(GpsDirectory.class)).isFalse();
            assertThat(metadata.containsDirectoryOfType(ExifIFD0Directory.class))
                    .isFalse();
            BufferedImage upright = ImageIO.read(new ByteArrayInputStream(kept));
            assertThat(upright.getWidth()).isEqualTo(200);
            assertThat(upright.getHeight()).isEqualTo(600);
            assertThat(new Color(upright.getRGB(100, 20)).getRed()).isGreaterThan(200);
            assertThat(new Color(upright.getRGB(100, 580)).getBlue()).isGreaterThan(200);
        }
    }

    @Test
    void nothing_behind_the_picture_is_kept() throws IOException {
        byte[] plain = jpeg(60, 40);
        byte[] more = Arrays.copyOf(plain, plain.length + 20);
        System.arraycopy("<script>alert(1)".getBytes(StandardCharsets.US_ASCII), 0, more, plain.length, 16);

        StoredFile stored = store("图.jpg", more).orElseThrow();

        assertThat(stored.digest())
                .isEqualTo(store("同图.jpg", plain).orElseThrow().digest());
        try (InputStream content = files.open(stored.id())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("<script>");
        }
    }

    @Test
    void readers_get_a_picture_in_sizes_for_phone_and_window_and_two_formats() throws IOException {
        PictureSizes sizes =
                renditions.of(store("大图.png", png(2000, 1000)).orElseThrow()).orElseThrow();

        assertThat(sizes.width()).isEqualTo(2000);
        assertThat(sizes.modern()).extracting(PictureSize::width).containsExactly(480, 960, 1600);
        assertThat(sizes.fallback().orElseThrow().width()).isEqualTo(960);
        assertThat(sizes.fallback().orElseThrow().height()).isEqualTo(480);
        for (PictureSize size : sizes.sizes()) {
            try (InputStream content = renditions.open(size)) {
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content.readAllBytes()));
                assertThat(picture.getWidth()).isEqualTo(size.width());
            }
        }
    }

    @Test
    void a_small_picture_is_never_blown_up() throws IOException {
        PictureSizes sizes =
                renditions.of(store("小图.png", png(300, 100)).orElseThrow()).orElseThrow();

        assertThat(sizes.modern()).extracting(PictureSize::width).containsExactly(300);
        assertThat(sizes.fallback()).isEmpty();
    }

    @Test
    void a_part_is_cut_out() throws IOException {
        StoredFile whole = store("裁剪.png", png(400, 200)).orElseThrow();

        byte[] part = renditions.crop(whole, new Rectangle2D.Double(0.5, 0.25, 0.25, 0.5));

        BufferedImage cut = ImageIO.read(new ByteArrayInputStream(part));
        assertThat(cut.getWidth()).isEqualTo(100);
        assertThat(cut.getHeight()).isEqualTo(100);
    }

    @Test
    void a_broken_picture_and_a_webp_beyond_the_limit_are_refused_before_they_are_unfolded() throws IOException {
        byte[] broken = Arrays.copyOf(png(300, 300), 200);
        byte[] huge = webpHead(16_000, 16_000);

        assertThat(reason(store("坏图.png", broken))).isEqualTo("files.store.refusal.PICTURE_BROKEN");
        assertThat(reason(store("巨图.webp", huge))).isEqualTo("files.store.refusal.TOO_MANY_PIXELS");
        assertThat(files.of(OWNER)).extracting(StoredFile::name).doesNotContain("坏图.png", "巨图.webp");
    }

    private static String reason(Outcome<StoredFile> outcome) {
        return outcome.refusals().getFirst().key();
    }

    private Outcome<StoredFile> store(String name, byte[] content) throws IOException {
        return files.store(OWNER, name, new ByteArrayInputStream(content), CLERK);
    }

    /** Left half red, right half blue. */
    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return written(picture(width, height), "jpg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return written(picture(width, height), "png");
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** EXIF with orientation 6 (to be turned right) and a place, put behind the first marker. */
    private static byte[] withCameraWords(byte[] jpeg) {
        ByteBuffer tiff = ByteBuffer.allocate(26 + 2 + 24 + 4 + 8);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putInt(0);
        byte[] words = Arrays.copyOf(tiff.array(), tiff.position());
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + words.length + 10);
        out.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (words.length + 8));
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(words);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** The head of an extended WebP file: no more is needed to know its size. */
    private static byte[] webpHead(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(56)
                .put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII));
        out.putInt(10).putInt(0);
        out.put((byte) (width - 1)).put((byte) ((width - 1) >> 8)).put((byte) 0);
        out.put((byte) (height - 1)).put((byte) ((height - 1) >> 8)).put((byte) 0);
        return out.array();
    }
}

package org.mingchuang.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final String ADDRESS = "http://127.0.0.1/zwgk/index.html";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, "微信公众号“黔江住建”：http://127.0.0.1/?名称=黔江", "1"})
    void a_telephone_reads_the_text_from_the_picture(String text) throws Exception {
        Result read = read(png(text, 300));

        assertThat(read.getText()).isEqualTo(text);
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 200, 333, 1000})
    void the_picture_has_the_size_asked_for(int size) throws Exception {
        BufferedImage picture = png(ADDRESS, size);

        assertThat(picture.getWidth()).isEqualTo(size);
        assertThat(picture.getHeight()).isEqualTo(size);
        assertThat(read(picture).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void the_longest_text_can_still_be_read() throws Exception {
        String text = "a".repeat(QrCode.LONGEST);

        assertThat(read(png(text, 900)).getText()).isEqualTo(text);
    }

    @Test
    void the_drawing_is_read_like_the_picture() throws Exception {
        String svg = QrCode.of("黔江住建").orElseThrow().svg("二维码");

        assertThat(read(drawn(svg, 8)).getText()).isEqualTo("黔江住建");
    }

    @Test
    void the_drawing_is_crisp_and_has_four_modules_of_quiet_around() {
        String svg = QrCode.of(ADDRESS).orElseThrow().svg("二维码");
        int side = side(svg);

        assertThat(svg).contains("shape-rendering=\"crispEdges\"");
        assertThat(RUN.matcher(svg).results()).isNotEmpty().allSatisfy(run -> {
            int x = Integer.parseInt(run.group(1));
            int y = Integer.parseInt(run.group(2));
            assertThat(x).isGreaterThanOrEqualTo(4);
            assertThat(y).isBetween(4, side - 5);
            assertThat(x + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(side - 4);
        });
    }

    @Test
    void the_drawing_says_what_it_is_and_nothing_in_the_title_becomes_markup() {
        String svg = QrCode.of(ADDRESS).orElseThrow().svg("“黔江住建”<script>&\"");

        assertThat(svg)
                .contains("role=\"img\"", "<title>“黔江住建”&lt;script&gt;&amp;&quot;</title>")
                .doesNotContain("<script>");
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        var outcome = QrCode.of("建".repeat(334));

        assertThat(outcome.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo("registry.paper.refusal.QR_TEXT_TOO_LONG");
            assertThat(refusal.arguments()).containsExactly(1002, 1000);
        });
    }

    @Test
    void an_empty_text_is_refused() {
        assertThat(QrCode.of(" ").refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("registry.paper.refusal.QR_TEXT_MISSING");
    }

    @Test
    void a_picture_that_is_too_small_for_the_code_is_a_mistake() {
        QrCode code = QrCode.of(ADDRESS).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> code.png(20)).withMessageContaining("pixels");
    }

    private static BufferedImage png(String text, int size) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(QrCode.of(text).orElseThrow().png(size)));
    }

    private static Result read(BufferedImage image) throws ReaderException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
    }

    private static BufferedImage drawn(String svg, int scale) {
        int side = side(svg) * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        RUN.matcher(svg)
                .results()
                .forEach(run -> pen.fillRect(
                        scale * Integer.parseInt(run.group(1)),
                        scale * Integer.parseInt(run.group(2)),
                        scale * Integer.parseInt(run.group(3)),
                        scale));
        pen.dispose();
        return image;
    }

    private static int side(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"").matcher(svg);
        assertThat(box.find()).isTrue();
        return Integer.parseInt(box.group(1));
    }
}

package org.mingchuang.publishing.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** Pictures, recordings and documents for tests, each with a content of its own. */
final class ALibrary {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() & 0xFFFF));

    private ALibrary() {}

    static byte[] picture(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, NEXT.incrementAndGet());
        picture.setRGB(width - 1, height - 1, Color.RED.getRGB());
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    /** No more than what tells that it is one. */
    static byte[] video() {
        ByteBuffer bytes = ByteBuffer.allocate(64);
        bytes.putInt(24).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(512);
        bytes.put("isommp42".getBytes(StandardCharsets.US_ASCII)).putInt(40);
        bytes.put("mdat".getBytes(StandardCharsets.US_ASCII)).putInt(NEXT.incrementAndGet());
        return bytes.array();
    }

    static byte[] text(String words) {
        return (words + NEXT.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
    }

    static Media picture(MediaDesk desk, Actor by) throws IOException {
        return added(desk, "房屋外观.png", picture(800, 600), by);
    }

    static Media described(MediaDesk desk, Actor by) throws IOException {
        Media media = picture(desk, by);
        return changed(desk, media, words(media, "排查人员查看外墙", false, ""), by);
    }

    static Media added(MediaDesk desk, String name, byte[] content, Actor by) throws IOException {
        return desk.find(add(desk, name, content, by).orElseThrow()).orElseThrow();
    }

    static Outcome<Long> add(MediaDesk desk, String name, byte[] content, Actor by) throws IOException {
        return desk.add(name, new ByteArrayInputStream(content), "房屋安全/2026年", by);
    }

    static Media changed(MediaDesk desk, Media media, MediaWords words, Actor by) {
        desk.change(media.id(), media.version(), words, by).orElseThrow();
        return desk.find(media.id()).orElseThrow();
    }

    static MediaWords words(Media media, String alt, boolean map, String reviewNumber) {
        return new MediaWords(
                media.words().title(), "房屋安全", List.of("排查"), alt, "工作人员入户排查", map, reviewNumber, "", 50, 50);
    }
}

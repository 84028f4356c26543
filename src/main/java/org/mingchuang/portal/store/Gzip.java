package org.mingchuang.portal.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;

/** Compresses pages with one native compressor that is kept; one thread at a time. */
public final class Gzip {

    /** Below this the saving is smaller than a network packet. */
    private static final int WORTHWHILE = 860;

    /** Six costs twice as much as four and saves three per cent on our pages. */
    private static final int LEVEL = 4;

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;

    private final Deflater deflater = new Deflater(LEVEL, true);
    private byte[] buffer = new byte[32_768];

    static boolean isWorthwhile(SitePath path, long size) {
        return size >= WORTHWHILE
                && switch (path.ending()) {
                    case "html", "css", "js", "svg", "xml", "txt" -> true;
                    default -> false;
                };
    }

    byte[] compressed(byte[] content) {
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        System.arraycopy(HEADER, 0, buffer, 0, HEADER.length);
        int length = HEADER.length;
        while (!deflater.finished()) {
            length += deflater.deflate(buffer, length, buffer.length - length);
            room(length);
        }
        ByteBuffer.wrap(buffer, length, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(checksum(content))
                .putInt(content.length);
        return Arrays.copyOf(buffer, length + TRAILER);
    }

    private void room(int length) {
        if (buffer.length - length < 1024) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
    }

    /** Page and variant are moved one after the other; a reader in between must not be given a pair that disagrees. */
    public static boolean isVariantOf(byte[] compressed, byte[] content) {
        if (compressed.length < HEADER.length + TRAILER) {
            return false;
        }
        var trailer = ByteBuffer.wrap(compressed, compressed.length - TRAILER, TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN);
        return trailer.getInt() == checksum(content) && trailer.getInt() == content.length;
    }

    /** Really unpacks it: a forged variant can carry the right trailer. */
    static boolean unpacksTo(byte[] compressed, byte[] content) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return Arrays.equals(unpacked.readNBytes(content.length + 1), content);
        } catch (IOException e) {
            return false;
        }
    }

    private static int checksum(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}

package org.mingchuang.publishing.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A packed file, unpacked within limits by what really comes out, not by what its directory says. Programs in it refuse it
 * whole.
 */
final class Packed {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {}

    static Packed open(byte[] file) throws Unreadable {
        var packed = new Packed();
        long left = IntakeLimits.UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (packed.parts.size() >= IntakeLimits.PARTS) {
                    throw Unreadable.because("BOMB");
                }
                String name = entry.getName();
                refusePrograms(name);
                byte[] content = unpacked(zip, Math.min(left, limit(name)));
                left -= content.length;
                packed.parts.put(name, content);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.because("DAMAGED");
        }
        return packed;
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** Empty when it isn't there. */
    byte[] content(String part) {
        return parts.getOrDefault(part, new byte[0]);
    }

    InputStream open(String part) {
        return new ByteArrayInputStream(content(part));
    }

    private static void refusePrograms(String name) throws Unreadable {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("vbaproject") || lower.startsWith("basic/") || lower.startsWith("scripts/")) {
            throw Unreadable.because("MACROS");
        }
    }

    private static long limit(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") ? IntakeLimits.XML_PART : IntakeLimits.UNPACKED;
    }

    private static byte[] unpacked(ZipInputStream zip, long limit) throws IOException, Unreadable {
        byte[] content = zip.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8L));
        if (content.length > limit) {
            throw Unreadable.because("BOMB");
        }
        return content;
    }
}

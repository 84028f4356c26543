package org.mingchuang.portal.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;
import org.mingchuang.portal.store.Gzip;
import org.mingchuang.portal.store.SitePath;
import org.mingchuang.portal.store.SiteStore;

/**
 * 热页: one file of the site as it is answered, with all headers ready; large files keep their bytes on disk.
 *
 * @param read the file's state when it was read
 * @param tag entity tag of the page itself, {@code variantTag} of its compressed variant
 * @param content null for a large file
 * @param variant null without one
 */
@SuppressWarnings("ArrayRecordComponent")
record HotPage(
        SitePath path,
        Path file,
        BasicFileAttributes read,
        MediaType type,
        String cacheControl,
        String lastModified,
        String tag,
        String variantTag,
        byte @Nullable [] content,
        byte @Nullable [] variant,
        Freshness freshness) {

    /** Larger files are read from disk each time: they are few, and the system caches them. */
    private static final long LARGE = 512 * 1024;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Null when there is no such file. */
    static @Nullable HotPage read(SiteStore store, SitePath path, Freshness freshness) throws IOException {
        Path file = store.file(path);
        BasicFileAttributes read = attributes(file);
        if (read == null) {
            return null;
        }
        byte[] content = read.size() > LARGE ? null : Files.readAllBytes(file);
        String tag =
                content == null ? tagOfLarge(read) : Digest.of(content).hex().substring(0, 24);
        return new HotPage(
                path,
                file,
                read,
                MediaType.ofEnding(path.ending()),
                cacheControlOf(path.value()),
                HTTP_DATE.format(read.lastModifiedTime().toInstant()),
                "\"" + tag + "\"",
                "\"" + tag + "-gz\"",
                content,
                content == null ? null : variantOf(content, store.variant(path)),
                freshness);
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        return file.toFile().isFile() ? Files.readAttributes(file, BasicFileAttributes.class) : null;
    }

    private static String tagOfLarge(BasicFileAttributes read) {
        return Long.toHexString(read.size()) + "-"
                + Long.toHexString(read.lastModifiedTime().toMillis());
    }

    private static byte @Nullable [] variantOf(byte[] content, Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        byte[] compressed = Files.readAllBytes(file);
        return Gzip.isVariantOf(compressed, content) ? compressed : null;
    }

    /** A page is asked for anew each time, so that a recalled one is gone within seconds; a 304 costs next to nothing. */
    private static String cacheControlOf(String path) {
        if (path.startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        return path.startsWith("/files/") ? "public, max-age=600" : "no-cache";
    }

    boolean isUnchanged() throws IOException {
        BasicFileAttributes now = attributes(file);
        return now != null
                && now.size() == read.size()
                && now.lastModifiedTime().equals(read.lastModifiedTime());
    }

    long size() {
        return content == null ? read.size() : content.length;
    }

    long modifiedSecond() {
        return read.lastModifiedTime().toInstant().getEpochSecond();
    }

    long weight() {
        return 512L + (content == null ? 0 : content.length) + (variant == null ? 0 : variant.length);
    }
}

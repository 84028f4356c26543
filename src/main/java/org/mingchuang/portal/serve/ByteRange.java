package org.mingchuang.portal.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 字节范围: one part of a file; several at once are not offered, and the whole is sent instead. */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** Null when it is no single range: the header is then ignored, as RFC 9110 asks. */
    static @Nullable ByteRange of(String header, long size) {
        Matcher found = SINGLE.matcher(header.trim());
        if (!found.matches()) {
            return null;
        }
        String from = found.group(1);
        String to = found.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? null : new ByteRange(Math.max(0, size - Long.parseLong(to)), size - 1);
        }
        long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
        long first = Long.parseLong(from);
        return last < first && !to.isEmpty() ? null : new ByteRange(first, Math.min(last, size - 1));
    }

    boolean isEmpty() {
        return first > last;
    }

    long length() {
        return last - first + 1;
    }

    String header(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }
}

package org.mingchuang.publishing.manuscript;

import java.util.Locale;

/** Sizes of files as people read them. */
final class FileSizes {

    private static final double STEP = 1024;

    private FileSizes() {}

    static String of(long bytes) {
        return bytes < STEP * STEP
                ? String.format(Locale.ROOT, "%.0f KB", Math.max(1, bytes / STEP))
                : String.format(Locale.ROOT, "%.1f MB", bytes / STEP / STEP);
    }
}

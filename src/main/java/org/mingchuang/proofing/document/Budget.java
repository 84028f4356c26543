package org.mingchuang.proofing.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** 限额: how much a file may unpack to, how much text it may give, and how long reading it may take. */
final class Budget {

    private static final long MOST_BYTES = 400L << 20;
    private static final int MOST_CHARACTERS = 60_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** Eight megabytes are unpacked before the ratio counts: small files of blanks are no bombs. */
    private static final long FREE = 8L << 20;

    private static final int RATIO = 100;

    private final long until = System.nanoTime() + LONGEST.toNanos();
    private final long packed;
    private long bytes;
    private long characters;

    Budget(long packed) {
        this.packed = packed;
    }

    void text(int length) throws IOException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new IOException("文字超过" + MOST_CHARACTERS / 10_000 + "万字，请拆分后检查");
        }
        time();
    }

    void time() throws IOException {
        if (System.nanoTime() > until) {
            throw new IOException("读取超过" + LONGEST.toSeconds() + "秒，请拆分后检查");
        }
    }

    private void unpacked(long count) throws IOException {
        bytes += count;
        if (bytes > MOST_BYTES || bytes > FREE && bytes / RATIO > packed) {
            throw new IOException("压缩内容展开后过大，疑为压缩炸弹，未读取");
        }
        time();
    }

    InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                unpacked(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                unpacked(Math.max(read, 0));
                return read;
            }
        };
    }
}

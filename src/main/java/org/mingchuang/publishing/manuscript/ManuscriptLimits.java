package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.time.ZoneId;

/** Limits that a text keeps to; proposals of this system, not rules of law. */
final class ManuscriptLimits {

    static final int TITLE = 200;
    static final int SUBTITLE = 200;
    static final int SUMMARY = 500;
    static final int SHORT = 100;
    static final int ADDRESS = 500;
    /** Bytes of a body after it was sanitised, in UTF-8: 700,000 Chinese characters, ten times the longest law. */
    static final int BODY = 2 * 1024 * 1024;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ManuscriptLimits() {}

    /** Two years ahead: who plans for later has mistyped the year, or plans what nobody will remember. */
    static Instant latestPlanned(Instant now) {
        return now.atZone(ZONE).plusYears(2).toInstant();
    }
}

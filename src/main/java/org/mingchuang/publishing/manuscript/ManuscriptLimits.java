package org.mingchuang.publishing.manuscript;

/** Lengths that a text keeps to; proposals of this system, not rules of law. */
final class ManuscriptLimits {

    static final int TITLE = 200;
    static final int SUBTITLE = 200;
    static final int SUMMARY = 500;
    static final int SHORT = 100;
    static final int ADDRESS = 500;
    /** Bytes of a body after it was sanitised, in UTF-8: 700,000 Chinese characters, ten times the longest law. */
    static final int BODY = 2 * 1024 * 1024;

    private ManuscriptLimits() {}
}

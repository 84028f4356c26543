package org.mingchuang.publishing.intake;

/** Limits that a file to be imported keeps to: what is beyond them is no text of an office, or meant to do harm. */
final class IntakeLimits {

    /** Bytes of the file. */
    static final int FILE = 50 * 1024 * 1024;
    /** Parts of a packed file; a report with hundreds of pictures has some hundred. */
    static final int PARTS = 5_000;
    /** Bytes of all parts, unpacked. */
    static final long UNPACKED = 200L * 1024 * 1024;
    /** Files that are read at the same time; the others wait. */
    static final int AT_ONCE = 2;
    /** Bytes of one part that is XML, unpacked: a tree of it takes about ten times as much memory. */
    static final int XML_PART = 20 * 1024 * 1024;
    /** Pictures taken out of one file. */
    static final int PICTURES = 300;
    /** Bytes of one picture, as for pictures that are uploaded. */
    static final int PICTURE = 10 * 1024 * 1024;
    /** Pixels of one picture, as for pictures that are uploaded. */
    static final long PIXELS = 50_000_000;
    /** Cells of one table, merged ones counted out. */
    static final int CELLS = 50_000;
    /** Columns or rows that one cell may take, as in a body. */
    static final int SPAN = 99;

    /** Characters of a title, as of any manuscript. */
    static final int TITLE = 200;
    /** Bytes of a body in UTF-8, as of any manuscript. */
    static final int BODY = 2 * 1024 * 1024;

    private IntakeLimits() {}
}

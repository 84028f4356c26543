package org.mingchuang.publishing.comparison;

/**
 * 比对段落: one block of two bodies. All HTML is made here, of escaped words and the elements that a body may have.
 *
 * @param inline both in one, with {@code ins} and {@code del}
 * @param before as it was, with what went in {@code del}; empty for what is new
 * @param after as it is, with what came in {@code ins}; empty for what is gone
 */
public record ComparedBlock(Kind kind, String inline, String before, String after) {

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    /** 比对结果. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }
}

package org.mingchuang.web;

import java.io.Serializable;

/**
 * 提示: one line shown on the next page after an act; it travels there in the session.
 *
 * @param undoAddress a POST address that takes the act back, or empty
 */
public record Notice(Kind kind, String text, String undoAddress) implements Serializable {

    public static final String ATTRIBUTE = "notice";

    public static Notice done(String text) {
        return new Notice(Kind.DONE, text, "");
    }

    public static Notice refused(String text) {
        return new Notice(Kind.REFUSED, text, "");
    }

    public Notice withUndo(String address) {
        return new Notice(kind, text, address);
    }

    /** 提示类型. */
    public enum Kind {
        DONE,
        REFUSED
    }
}

package org.mingchuang.web;

/** 提示: one line shown on the next page after an act; {@code undoAddress} is a POST address that takes it back, or empty. */
public record Notice(Kind kind, String text, String undoAddress) {

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

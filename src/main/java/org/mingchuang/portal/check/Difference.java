package org.mingchuang.portal.check;

/** 差异: one file that is not as it was written, or one item that stands without its signatures. */
record Difference(Kind kind, String path) {

    /** 差异种类. */
    enum Kind {
        /** 缺失: written once, now not there. */
        MISSING,
        /** 被改动: not what was written, or its compressed variant is not. */
        CHANGED,
        /** 多出: nobody wrote it. */
        FOREIGN,
        /** 未审签: it stands, but no complete run stands over this version. */
        UNSIGNED
    }

    String text() {
        return kind + " " + path;
    }

    static Difference of(String text) {
        int space = text.indexOf(' ');
        return new Difference(Kind.valueOf(text.substring(0, space)), text.substring(space + 1));
    }
}

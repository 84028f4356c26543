package org.mingchuang.files.store;

import java.text.Normalizer;
import java.util.Locale;

/** 文件名, made harmless: no folder, no control or reserved characters, not hidden, at most 120 characters. */
record FileName(String value) {

    private static final int LONGEST = 120;

    static FileName cleaned(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                .strip()
                .replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(shortened(plain.isEmpty() ? "未命名" : plain));
    }

    /** In lower case, without the dot; empty when there is none. */
    String ending() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    FileName withEnding(String ending) {
        return ending().equals(ending) ? this : new FileName(value + "." + ending);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > name.length() - 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()) + ending;
    }
}

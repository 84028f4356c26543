package org.mingchuang.proofing.form;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.text.NormalText;

/** What the rules of form have in common: their findings are about wording and come from the standards. */
record Form(String rule, String reason, Severity severity, double confidence, String origin) {

    static final String PUNCTUATION = "GB/T 15834 标点符号用法";
    static final String OFFICIAL = "GB/T 9704 党政机关公文格式";
    static final String PLAIN = "明窗基础规则包";

    Finding at(NormalText text, int start, int end, String suggestion) {
        int offset = text.sourceStart(start);
        int length = text.sourceEnd(end) - offset;
        return new Finding(
                offset, length, Category.WORDING, severity, "form/" + rule, reason, origin, suggestion, confidence);
    }
}

package org.mingchuang.proofing.rule;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.text.NormalText;

/** 一种差错: what all findings of one rule have in common. */
public record Fault(
        Category category, Severity severity, String rule, String reason, String origin, double confidence) {

    public Fault because(String reason) {
        return new Fault(category, severity, rule, reason, origin, confidence);
    }

    /** From {@code start} to {@code end} of the normal text. */
    public Finding at(NormalText text, int start, int end, String suggestion) {
        int offset = text.sourceStart(start);
        return in(offset, text.sourceEnd(end) - offset, suggestion);
    }

    /** In the text as it was given. */
    public Finding in(int offset, int length, String suggestion) {
        return new Finding(offset, length, category, severity, rule, reason, origin, suggestion, confidence);
    }

    /** Over a whole part, for what is missing and therefore stands nowhere. Its first line stands for a long one. */
    public Located on(Part part, String suggestion) {
        String text = part.text();
        int start = 0;
        while (start < text.length() - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf('\n', start);
        return new Located(part, in(start, (end < 0 ? text.length() : Math.max(end, start + 1)) - start, suggestion));
    }
}

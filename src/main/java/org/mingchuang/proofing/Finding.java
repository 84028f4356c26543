package org.mingchuang.proofing;

/**
 * 检查发现: one fault, suspected or certain, with its exact place in the text that was given.
 *
 * @param offset in characters (UTF-16 units) of the given text
 * @param rule stable over versions of a pack, so that waivers and false alarms can be counted by rule
 * @param reason in Chinese, for the person who decides
 * @param origin where the rule comes from
 * @param suggestion what should stand there; empty when only a person can say
 * @param confidence from 0 to 1
 */
public record Finding(
        int offset,
        int length,
        Category category,
        Severity severity,
        String rule,
        String reason,
        String origin,
        String suggestion,
        double confidence) {

    public Finding {
        if (offset < 0 || length <= 0 || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "a place and a confidence: " + offset + "+" + length + ", " + confidence);
        }
    }

    public int end() {
        return offset + length;
    }
}

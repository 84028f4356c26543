package org.mingchuang.proofing.pack;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.text.NormalText;

/**
 * 句式规则: a pattern, tried only around one of its triggers. RE2/J needs time in proportion to the text, whatever the pattern.
 */
record PatternRule(
        String id, String trigger, Pattern pattern, String suggestion, String reason, Weight weight, String origin) {

    /** As far as a pattern may see to each side of its trigger, within the line. */
    private static final int REACH = 80;

    /** Returns the place up to which no trigger needs another try: dense triggers must not cost more than sparse ones. */
    int find(NormalText text, int start, int end, Findings findings) {
        int from = start;
        while (from > 0 && start - from < REACH && text.at(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && text.at(to) != '\n') {
            to++;
        }
        Matcher matcher = pattern.matcher(text.slice(from, to));
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                findings.add(found(text, from, matcher));
            }
        }
        return Math.min(to, end + REACH / 2);
    }

    private Finding found(NormalText text, int from, Matcher matcher) {
        // A group marks the fault itself; what is around it is context.
        int group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
        int offset = text.sourceStart(from + matcher.start(group));
        int length = text.sourceEnd(from + matcher.end(group)) - offset;
        return new Finding(
                offset,
                length,
                weight.category(),
                weight.severity(),
                id,
                reason,
                origin,
                suggestion,
                weight.confidence());
    }
}

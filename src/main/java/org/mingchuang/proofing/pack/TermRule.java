package org.mingchuang.proofing.pack;

import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.text.NormalText;

/**
 * 词条规则: one term of a pack.
 *
 * @param loose also found with symbols between its characters, however short it is
 */
record TermRule(
        String id,
        String term,
        String suggestion,
        Context context,
        String reason,
        Weight weight,
        String origin,
        boolean loose) {

    /** Shorter terms that spread over a line or a space are mostly two words that met by chance. */
    private static final int SURE_LENGTH = 4;

    boolean holds(NormalText text, int start, int end) {
        return context.holds(text, start, end);
    }

    boolean mayBeSpread() {
        return loose || term.length() >= SURE_LENGTH;
    }

    Finding found(NormalText text, int start, int end) {
        int offset = text.sourceStart(start);
        return new Finding(
                offset,
                text.sourceEnd(end) - offset,
                weight.category(),
                weight.severity(),
                id,
                reason,
                origin,
                suggestion,
                weight.confidence());
    }
}

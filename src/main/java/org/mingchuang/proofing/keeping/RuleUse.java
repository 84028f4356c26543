package org.mingchuang.proofing.keeping;

import org.mingchuang.proofing.Category;

/**
 * 规则成效: how a rule has done.
 *
 * @param title the reason that it gives, as people know it
 * @param found different places at which it spoke
 * @param right places that were put right or upheld
 * @param waived places left as they are for a reason; they say nothing against the rule
 * @param falseAlarms places where a person said that the rule was wrong
 */
record RuleUse(
        String rule,
        String title,
        Category category,
        String example,
        long found,
        long right,
        long waived,
        long falseAlarms,
        boolean off) {

    /** Per cent of the judged places that were right; -1 while nobody has judged. */
    long precision() {
        long judged = right + falseAlarms;
        return judged == 0 ? -1 : Math.round(100.0 * right / judged);
    }
}

package org.mingchuang.proofing.sweep;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;

/**
 * 复查发现: one place in something published that nobody has settled.
 *
 * @param upheld a person has said that it is a fault; it waits to be put right
 */
record SweepFinding(
        String title,
        String address,
        Severity severity,
        Category category,
        String part,
        String before,
        String found,
        String after,
        String reason,
        String suggestion,
        String rule,
        boolean upheld) {}

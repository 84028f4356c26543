package org.mingchuang.proofing.pack;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;

/** 轻重: what a finding of a rule is worth. */
record Weight(Category category, Severity severity, double confidence) {

    Weight {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("可信度应在0与1之间：" + confidence);
        }
    }
}

package org.mingchuang.proofing.rule;

import org.mingchuang.proofing.text.NormalText;

/** 规则: one kind of check. Linear in the length of the text, and without state. */
@FunctionalInterface
public interface Rule {

    void find(NormalText text, Findings findings);
}

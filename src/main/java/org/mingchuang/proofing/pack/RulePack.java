package org.mingchuang.proofing.pack;

import java.util.List;

/** 规则包: the rules of one file. {@code allowed} are terms within which nothing is found (白名单). */
public record RulePack(
        String name, String title, List<TermRule> terms, List<PatternRule> patterns, List<String> allowed) {

    public RulePack {
        terms = List.copyOf(terms);
        patterns = List.copyOf(patterns);
        allowed = List.copyOf(allowed);
    }

    public int size() {
        return terms.size() + patterns.size();
    }
}

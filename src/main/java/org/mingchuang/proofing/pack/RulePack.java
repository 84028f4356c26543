package org.mingchuang.proofing.pack;

import java.util.List;
import org.mingchuang.proofing.rule.ListedRule;

/**
 * 规则包: the rules of one file. {@code allowed} are terms within which nothing is found (白名单).
 *
 * @param sites whose addresses are found in links and texts
 * @param sources from which nothing may be taken over
 * @param examples what the pack says about itself: texts that must and must not be found
 */
public record RulePack(
        String name,
        String title,
        List<TermRule> terms,
        List<PatternRule> patterns,
        List<String> allowed,
        List<ListedRule> sites,
        List<ListedRule> sources,
        List<PackExample> examples) {

    public RulePack {
        terms = List.copyOf(terms);
        patterns = List.copyOf(patterns);
        allowed = List.copyOf(allowed);
        sites = List.copyOf(sites);
        sources = List.copyOf(sources);
        examples = List.copyOf(examples);
    }

    public int size() {
        return terms.size() + patterns.size() + sites.size() + sources.size();
    }
}

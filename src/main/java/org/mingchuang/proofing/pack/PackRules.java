package org.mingchuang.proofing.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.proofing.match.TermIndex;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** The terms and triggers of all packs, compiled into one index. */
public final class PackRules implements Rule {

    /** What a term stands for; several packs may name the same one. */
    private static final class Entry {
        private final List<TermRule> terms = new ArrayList<>(1);
        private final List<Numbered> patterns = new ArrayList<>(0);
        private boolean isAllowed;
    }

    /** A pattern with its place in the table of how far it was tried; its triggers share it. */
    private record Numbered(PatternRule rule, int number) {}

    private final TermIndex index;
    private final Entry[] entries;
    private final int patterns;

    public PackRules(List<RulePack> packs) {
        Map<String, Entry> byTerm = new LinkedHashMap<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (RulePack pack : packs) {
            pack.terms().forEach(rule -> entry(byTerm, rule.term()).terms.add(rule));
            for (PatternRule rule : pack.patterns()) {
                int number = numbers.computeIfAbsent(rule.id(), id -> numbers.size());
                entry(byTerm, rule.trigger()).patterns.add(new Numbered(rule, number));
            }
            pack.allowed().forEach(term -> entry(byTerm, term).isAllowed = true);
        }
        index = TermIndex.of(List.copyOf(byTerm.keySet()));
        patterns = numbers.size();
        entries = byTerm.values().toArray(Entry[]::new);
    }

    private static Entry entry(Map<String, Entry> entries, String term) {
        return entries.computeIfAbsent(term, key -> new Entry());
    }

    @Override
    public void find(NormalText text, Findings findings) {
        var reading = new Reading(text, findings);
        index.scan(text.chars(), text.length(), reading::on);
        NormalText.Tight tight = text.tight(index.longest());
        index.scan(tight.chars(), tight.length(), (term, start, end) -> {
            if (tight.isSpread(start, end)) {
                reading.onSpread(term, tight.place(start), tight.place(end - 1) + 1);
            }
        });
    }

    private final class Reading {

        private final NormalText text;
        private final Findings findings;
        private final int[] triedUpTo = new int[patterns];
        private int allowedUpTo;

        Reading(NormalText text, Findings findings) {
            this.text = text;
            this.findings = findings;
        }

        void on(int term, int start, int end) {
            Entry entry = entries[term];
            if (entry.isAllowed) {
                allowedUpTo = Math.max(allowedUpTo, end);
            }
            if (end <= allowedUpTo) {
                return;
            }
            for (TermRule rule : entry.terms) {
                if (rule.holds(text, start, end)) {
                    findings.add(rule.found(text, start, end));
                }
            }
            for (Numbered pattern : entry.patterns) {
                if (end > triedUpTo[pattern.number()] && !findings.isFull()) {
                    triedUpTo[pattern.number()] = pattern.rule().find(text, start, end, findings);
                }
            }
        }

        void onSpread(int term, int start, int end) {
            for (TermRule rule : entries[term].terms) {
                if (rule.mayBeSpread() && rule.holds(text, start, end)) {
                    findings.add(rule.found(text, start, end));
                }
            }
        }
    }
}

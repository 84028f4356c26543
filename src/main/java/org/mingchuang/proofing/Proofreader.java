package org.mingchuang.proofing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.proofing.date.Dates;
import org.mingchuang.proofing.form.DocumentNumbers;
import org.mingchuang.proofing.form.Marks;
import org.mingchuang.proofing.form.Repetitions;
import org.mingchuang.proofing.pack.PackReader;
import org.mingchuang.proofing.pack.PackRules;
import org.mingchuang.proofing.privacy.PersonalNumbers;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 内容检查引擎: all rules over one normal text. Built once for a version of the packs, then shared. */
public final class Proofreader implements Checker {

    private static final List<String> BASE_PACKS = List.of(
            "idioms", "official", "confusions", "context", "sentences", "secrecy", "advertising", "harmful", "opinion");

    private final List<Rule> rules;

    private Proofreader(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** With the packs that come with the system. */
    public static Proofreader withBasePacks() {
        var rules = new ArrayList<Rule>(
                List.of(new PersonalNumbers(), new Dates(), new Marks(), new Repetitions(), new DocumentNumbers()));
        rules.add(new PackRules(Stream.concat(BASE_PACKS.stream(), Stream.of("allowed"))
                .map(name -> PackReader.ofResource("/proofing/" + name + ".tsv"))
                .toList()));
        return new Proofreader(rules);
    }

    /** Part by part, in their order. */
    public List<Located> check(Material material) {
        return material.parts().stream()
                .flatMap(part -> check(part.text()).stream().map(finding -> new Located(part, finding)))
                .toList();
    }

    @Override
    public List<Finding> check(String text) {
        NormalText normal = NormalText.of(text);
        var findings = new Findings();
        rules.forEach(rule -> rule.find(normal, findings));
        return findings.settled();
    }
}

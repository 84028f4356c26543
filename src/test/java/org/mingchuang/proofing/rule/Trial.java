package org.mingchuang.proofing.rule;

import java.util.List;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.text.NormalText;

/** One rule tried on one text. */
public final class Trial {

    private Trial() {}

    public static List<Finding> of(Rule rule, String text) {
        var findings = new Findings();
        rule.find(NormalText.of(text), findings);
        return findings.settled();
    }

    /** What was found, as it stands in the text, each with its rule. */
    public static List<String> found(Rule rule, String text) {
        return of(rule, text).stream()
                .map(finding -> finding.rule() + " " + text.substring(finding.offset(), finding.end()))
                .toList();
    }
}

package org.mingchuang.proofing.pack;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.proofing.link.SiteLinks;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.text.NormalText;

/**
 * 导入结果: what of a pack could be read, and what could not.
 *
 * @param faults each with its line, the first of many
 * @param faultCount of all of them
 * @param duplicates lines that say the same again, left out
 */
public record PackReading(RulePack pack, List<LineFault> faults, int faultCount, int duplicates) {

    public PackReading {
        faults = List.copyOf(faults);
    }

    /** 行错误, in Chinese. */
    public record LineFault(int line, String reason) {

        @Override
        public String toString() {
            return "第" + line + "行：" + reason;
        }
    }

    /** With what the pack's own tests found, as further faults. */
    PackReading tested() {
        List<LineFault> failed = failedExamples(pack);
        var all = new ArrayList<>(faults);
        all.addAll(failed);
        return new PackReading(pack, all, faultCount + failed.size(), duplicates);
    }

    /** Runs the texts that the pack brings; nothing failed when the list is empty. */
    public static List<LineFault> failedExamples(RulePack pack) {
        if (pack.examples().isEmpty()) {
            return List.of();
        }
        var rules = new PackRules(List.of(pack));
        var sites = new SiteLinks(pack.sites());
        var failed = new ArrayList<LineFault>();
        for (PackExample example : pack.examples()) {
            NormalText text = NormalText.of(example.text());
            var findings = new Findings();
            rules.find(text, findings);
            sites.find(text, findings);
            boolean found = !findings.settled().isEmpty();
            if (found != example.must()) {
                String expected = example.must() ? "应当发现而未发现：" : "不应发现而发现：";
                failed.add(new LineFault(example.line(), expected + example.text()));
            }
        }
        return failed;
    }
}

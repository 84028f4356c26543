package org.mingchuang.proofing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;

class FindingsTest {

    @Test
    void of_findings_that_overlap_in_a_category_one_stays() {
        var findings = new Findings();
        findings.add(finding(4, 2, Category.WORDING, Severity.WARN));
        findings.add(finding(3, 4, Category.WORDING, Severity.WARN));
        findings.add(finding(6, 4, Category.WORDING, Severity.WARN));
        findings.add(finding(3, 2, Category.SECRECY, Severity.WARN));

        assertThat(findings.settled()).extracting(Finding::length).containsExactly(4, 2);
    }

    @Test
    void a_graver_finding_is_not_hidden_by_a_longer_one() {
        var findings = new Findings();
        findings.add(finding(3, 4, Category.WORDING, Severity.HINT));
        findings.add(finding(4, 2, Category.WORDING, Severity.STOP));

        assertThat(findings.settled()).hasSize(2);
    }

    @Test
    void more_findings_than_anybody_reads_end_with_a_word_that_there_are_more() {
        var findings = new Findings();
        for (int i = 0; i <= Findings.LIMIT; i++) {
            findings.add(finding(i, 1, Category.WORDING, Severity.WARN));
        }

        assertThat(findings.settled()).hasSize(Findings.LIMIT + 1);
        assertThat(findings.settled().getLast().reason()).contains("其余未列出");
    }

    private static Finding finding(int offset, int length, Category category, Severity severity) {
        return new Finding(offset, length, category, severity, "r", "理由", "来源", "", 1);
    }
}

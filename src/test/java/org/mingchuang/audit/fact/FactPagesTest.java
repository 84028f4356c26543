package org.mingchuang.audit.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class FactPagesTest {

    @Autowired
    OrganizationFixtures organization;

    @Autowired
    ABrowser browser;

    @Autowired
    FactStore facts;

    private PersonId auditor = new PersonId(0);

    @BeforeEach
    void hire() {
        auditor = organization.person(organization.office(), PostKind.AUDITOR);
    }

    @Test
    void the_trail_is_narrowed_and_taken_out_as_shown_with_its_links() throws Exception {
        String subject = "?subject=organization.person:" + auditor.value();
        HtmlPage page = browser.of(auditor).open("/office/audit" + subject);

        String table = browser.of(auditor)
                .load(page.getAnchorByText("导出").getHrefAttribute())
                .getContentAsString();

        FactStore.ChainedFact last = facts.after(0, 100_000).stream()
                .filter(link -> link.fact().subject().id().equals(Long.toString(auditor.value())))
                .filter(link -> link.fact().subject().kind().equals("organization.person"))
                .toList()
                .getLast();
        assertThat(page.asNormalizedText()).contains("人员 " + auditor.value());
        assertThat(table).startsWith("\"序号\",\"时间\"").contains(last.digest(), last.previous());
        assertThat(table.lines().skip(1)).allMatch(row -> row.contains("organization.person:" + auditor.value()));
    }

    @Test
    void taking_the_trail_out_is_a_fact_itself() throws Exception {
        long before = facts.last().number();

        browser.of(auditor).load("/office/audit/export?person=某人");

        assertThat(facts.after(before, 100))
                .anySatisfy(link -> assertThat(link.fact().act()).isEqualTo("audit.fact.act.EXPORTED"));
    }

    @Test
    void a_long_trail_comes_whole_and_in_order() throws Exception {
        String table = browser.of(auditor).load("/office/audit/export").getContentAsString();

        var numbers = table.lines()
                .skip(1)
                .map(row -> Long.parseLong(row.substring(1, row.indexOf('"', 1))))
                .toList();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo((int) facts.last().number() - 1);
        assertThat(numbers).isSortedAccordingTo((a, b) -> Long.compare(b, a)).doesNotHaveDuplicates();
    }

    @Test
    void nobody_else_reads_it() throws Exception {
        ABrowser.Window administrator = browser.of(organization.person(organization.office(), PostKind.SYSTEM_ADMIN));

        assertThat(administrator.status("/office/audit")).isEqualTo(403);
        assertThat(administrator.status("/office/audit/export")).isEqualTo(403);
        assertThat(browser.of(auditor).status("/office/audit?from=gestern")).isEqualTo(400);
    }
}

package org.mingchuang.duty.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.TrialRules;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RulePagesTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    RuleBook rules;

    @Test
    void a_limit_that_no_article_gives_is_changed_and_set_back() throws Exception {
        HtmlPage form = keeper().open("/office/duties/rules/" + TrialRules.OWN);
        OfficeBrowser.type(form, "amount", "5");
        OfficeBrowser.type(form, "before", "1 2");
        HtmlPage list = OfficeBrowser.press(form, "保存");
        var changed = rules.rule(TrialRules.OWN);
        HtmlPage back = OfficeBrowser.press(keeper().open("/office/duties/rules/" + TrialRules.OWN), "恢复");

        assertThat(list.asNormalizedText()).contains("时限规则已保存", "5 个工作日", "未核实", "已自定");
        assertThat(changed.limit()).isEqualTo(new Limit.WorkingDays(5));
        assertThat(changed.reminders())
                .contains(
                        Reminder.before(1), Reminder.before(2), Reminder.late(1).raised());
        assertThat(back.asNormalizedText()).contains("时限规则已保存");
        assertThat(rules.rule(TrialRules.OWN).limit()).isEqualTo(new Limit.WorkingDays(3));
    }

    @Test
    void a_limit_that_stands_in_an_article_cannot_be_changed_only_its_reminders() throws Exception {
        HtmlPage form = keeper().open("/office/duties/rules/" + TrialRules.VETO);

        assertThat(form.asNormalizedText()).contains("文件规定，不能修改");
        assertThat(form.getElementsByName("amount")).isEmpty();
    }

    @Test
    void wrong_numbers_are_refused_in_place_and_kept() throws Exception {
        HtmlPage form = keeper().open("/office/duties/rules/" + TrialRules.OWN);
        OfficeBrowser.type(form, "amount", "0");
        OfficeBrowser.type(form, "before", "0 x");

        HtmlPage refused = OfficeBrowser.press(form, "保存");

        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写大于零的整数", "提醒的天数应是 0 至 90 的整数");
        assertThat(refused.<HtmlInput>getElementByName("before").getValue()).isEqualTo("0 x");
    }

    @Test
    void who_comes_second_is_told() throws Exception {
        HtmlPage mine = keeper().open("/office/duties/rules/" + TrialRules.PASSING_ON);
        HtmlPage other = keeper().open("/office/duties/rules/" + TrialRules.PASSING_ON);
        OfficeBrowser.press(other, "保存");

        HtmlPage stale = OfficeBrowser.press(mine, "保存");

        assertThat(stale.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(stale.asNormalizedText()).contains("刚才有人改过这条规则");
    }

    @Test
    void everybody_reads_the_rules_and_only_the_office_head_changes_them() throws Exception {
        ABrowser.Window drafter = browser.of(office.section().drafter());

        assertThat(drafter.open("/office/duties/rules").asNormalizedText()).contains("审签", "通知二（三）规定须审签，未规定时限");
        assertThat(drafter.status("/office/duties/rules/" + TrialRules.OWN)).isEqualTo(403);
        assertThat(keeper().status("/office/duties/rules/no.such")).isEqualTo(404);
    }

    private ABrowser.Window keeper() {
        return browser.of(office.officeHead());
    }
}

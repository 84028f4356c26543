package org.mingchuang.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A filing in a real browser: a change is filed with its material, sent back, corrected, accepted on the phone and passed on. */
@OfficeTest
class FilingStory {

    @Autowired
    StoryOffice office;

    @Test
    void a_change_is_filed_sent_back_accepted_and_passed_on() {
        Page clerk = office.signedIn(office.somebody("谭经办", PostKind.OFFICE_STAFF));
        Page head = office.onThePhone(office.somebody("罗主任", PostKind.OFFICE_HEAD));

        String channel = record(clerk);
        clerk.navigate(channel + "/edit");
        clerk.getByLabel("联系电话").fill("023-79000088");
        clerk.getByLabel("变更事由").fill("办公地点搬迁");
        clerk.getByText("保存").click();
        clerk.locator("a[href*='/office/filings/']").first().click();
        String filing = clerk.url();
        attach(clerk, "办公地点变更说明.txt");
        clerk.getByText("报送", exactly()).click();
        PlaywrightAssertions.assertThat(clerk.locator("main")).containsText("待核");

        head.navigate(filing);
        head.getByText("退回补正").click();
        head.getByLabel("退回原因").fill("变更说明缺盖章");
        head.getByText("退回", exactly()).click();
        PlaywrightAssertions.assertThat(head.locator("main")).containsText("退回补正：变更说明缺盖章");

        clerk.reload();
        clerk.getByText("撤下", exactly()).click();
        clerk.locator("dialog[open] button.button-danger, dialog[open] button.button-primary")
                .first()
                .click();
        PlaywrightAssertions.assertThat(clerk.locator("main")).containsText("没有材料");
        attach(clerk, "办公地点变更说明（盖章）.txt");
        clerk.getByText("报送", exactly()).click();

        head.navigate(filing);
        head.getByText("受理", exactly()).last().click();
        PlaywrightAssertions.assertThat(head.locator("main")).containsText("待报区政府");
        head.getByLabel("发文字号").fill("黔江建函〔2026〕9号");
        head.getByLabel("报送方式").fill("公文交换");
        head.getByText("登记报出").click();
        PlaywrightAssertions.assertThat(head.locator("main")).containsText("黔江建函〔2026〕9号");
        assertThat(head.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** Address of a new account of the commission office that stood before. */
    private String record(Page clerk) {
        clerk.navigate("/office/channels/new");
        clerk.getByLabel("类型").selectOption("ACCOUNT");
        clerk.getByLabel("平台").selectOption("TIEBA");
        clerk.getByLabel("主办单位").selectOption(office.officeUnit());
        clerk.getByLabel("早已开设").check();
        clerk.getByText("下一步").click();
        clerk.getByLabel("名称").fill("黔江住建吧");
        clerk.locator("[name=ACCOUNT_NO]").fill("tieba" + System.nanoTime());
        clerk.getByLabel("主页地址").fill("https://tieba.example.gov.cn/qjzj");
        clerk.getByLabel("账号类型").selectOption("PUBLISHING");
        clerk.getByLabel("功能定位").fill("回应群众咨询。");
        clerk.getByLabel("认证主体").fill("住房和城乡建设委员会");
        clerk.getByLabel("开设日期").fill("2019-05-06");
        clerk.getByLabel("原备案文号或日期").fill("2019年5月7日");
        for (String person : new String[] {"LEADER", "RESPONSIBLE", "OPERATOR"}) {
            clerk.locator("[name=" + person + "]").selectOption(new SelectOption().setIndex(1));
        }
        clerk.getByLabel("联系电话").fill("023-79000000");
        clerk.getByLabel("运维方式").selectOption("OWN");
        clerk.getByText("保存").click();
        PlaywrightAssertions.assertThat(clerk.locator("main")).containsText("正常运行");
        return clerk.url();
    }

    private static void attach(Page clerk, String name) {
        byte[] content = "因办公地点搬迁，联系电话变更。".getBytes(StandardCharsets.UTF_8);
        clerk.getByLabel("上传备案材料").setInputFiles(new FilePayload(name, "text/plain", content));
        clerk.getByText("上传", exactly()).click();
        PlaywrightAssertions.assertThat(clerk.locator("main")).containsText(name);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}

package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of the content check, before the drafter, the head and somebody else. */
@OfficeTest
class CheckPagesTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ABrowser browser;

    @Test
    void the_drafter_explains_and_the_head_lets_pass() throws Exception {
        Draft draft = aDraft("<p>按照上级布署开展值班，电话13912345678。</p>");
        HtmlPage page = browser.of(draft.by().id()).open(address(draft));
        assertThat(page.asNormalizedText()).contains("发现 2 处，未处理 2 处，其中不得公开的 1 处", "由没有参与写稿的审签人放行");
        assertThat(page.querySelectorAll("button[value=WAIVED]")).hasSize(1);

        HtmlPage unexplained =
                page.<HtmlButton>querySelector("button[value=WAIVED]").click();
        assertThat(unexplained.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(unexplained.asNormalizedText()).contains("请写明不改的理由");
        HtmlPage explained = say(unexplained, "文件原文如此");
        assertThat(explained.asNormalizedText()).contains("处理意见已记录", "不作修改", "文件原文如此", "未处理 1 处");

        HtmlPage released = say(browser.of(draft.section().head()).open(address(draft)), "值班电话，对外公布");
        assertThat(released.asNormalizedText()).contains("未处理 0 处", "值班电话，对外公布");
    }

    @Test
    void who_may_not_read_the_draft_finds_no_page() throws Exception {
        Draft draft = aDraft("<p>值班。</p>");
        var stranger = browser.of(publishing.aSection().drafter());

        assertThat(stranger.status(address(draft))).isEqualTo(404);
        assertThat(browser.of(draft.by().id()).open(address(draft)).asNormalizedText())
                .contains("没有发现问题");
    }

    private static HtmlPage say(HtmlPage page, String reason) throws Exception {
        HtmlButton waive = page.querySelector("button[value=WAIVED]");
        ((HtmlInput) waive.getEnclosingForm().getInputByName("reason")).setValue(reason);
        return waive.click();
    }

    private Draft aDraft(String body) {
        return publishing.aDraft(
                publishing.aSection(),
                TextMother.news("值班安排").body(body).home(publishing.aColumn()).text());
    }

    private static String address(Draft draft) {
        return "/office/manuscripts/" + draft.id().value() + "/check";
    }
}

package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class WithdrawalPagesTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    ManuscriptStore manuscripts;

    @Autowired
    ABrowser browser;

    @Test
    void who_saw_another_version_out_than_the_present_one_withdraws_nothing_and_keeps_the_reason() throws Exception {
        Draft live = publishing.published();
        HtmlPage page = opened(live);
        page.<HtmlTextArea>getElementByName("reason").setText("第一版数据有误");
        int second = desk.save(live.id(), 1, TextMother.text("更正后的标题", publishing.aColumn()), live.by())
                .orElseThrow();
        publishing.published(live.at(second));

        HtmlPage overtaken = pressed(page);

        assertThat(overtaken.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(overtaken.asNormalizedText()).contains("稿件已有新的版本或状态", "更正后的标题");
        assertThat(overtaken.<HtmlTextArea>getElementByName("reason").getText()).isEqualTo("第一版数据有误");
        assertThat(manuscripts.find(live.id()).orElseThrow().live()).isEqualTo(second);

        assertThat(pressed(overtaken).asNormalizedText()).contains("《更正后的标题》正在撤下");
    }

    @Test
    void a_withdrawal_without_the_version_that_was_seen_is_refused() throws Exception {
        Draft live = publishing.published();
        HtmlPage page = opened(live);
        page.<HtmlTextArea>getElementByName("reason").setText("数据有误");
        page.querySelectorAll("form[action$='/withdrawal'] input[name=version]").forEach(field -> field.remove());

        assertThat(pressed(page).getWebResponse().getStatusCode()).isEqualTo(409);
    }

    @Test
    void the_notice_names_the_title_that_the_public_saw() throws Exception {
        Draft live = publishing.published();
        desk.save(live.id(), 1, TextMother.text("还没有签发的标题", publishing.aColumn()), live.by())
                .orElseThrow();
        HtmlPage page = opened(live);
        assertThat(page.asNormalizedText()).contains("关于开展房屋安全排查的情况").doesNotContain("还没有签发的标题");
        page.<HtmlTextArea>getElementByName("reason").setText("数据有误");

        assertThat(pressed(page).asNormalizedText()).contains("《关于开展房屋安全排查的情况》正在撤下");
    }

    private HtmlPage opened(Draft draft) throws Exception {
        return browser.of(draft.section().head())
                .open("/office/manuscripts/" + draft.id().value() + "/withdrawal");
    }

    private static HtmlPage pressed(HtmlPage page) throws Exception {
        return page.<DomElement>querySelector("form[action$='/withdrawal'] button[type=submit]")
                .click();
    }
}

package org.mingchuang.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk at the editor in a real browser: pastes from Word, loses the connection, closes the window, and loses nothing. */
@OfficeTest
class WritingStory {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"></head><body>
            <p class=MsoNormal style='text-indent:32.0pt'><b><span style='font-family:黑体'>一、总体要求<o:p></o:p></span></b></p>
            <p class=MsoNormal style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>压实责任</p>
            <p class=MsoNormal style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>加强检查</p>
            </body></html>
            """;

    @Autowired
    StoryOffice office;

    @Test
    void what_is_written_survives_a_lost_connection_and_a_closed_window() {
        Page clerk = office.signedIn(office.somebody("龚撰稿", PostKind.DRAFTER));
        clerk.navigate("/office/manuscripts/new");
        clerk.locator("main form button[type=submit]").first().click();
        clerk.waitForURL("**/edit");
        String address = clerk.url();
        FrameLocator text = clerk.frameLocator("iframe.tox-edit-area__iframe");
        text.locator("body").click();

        paste(clerk);
        PlaywrightAssertions.assertThat(text.locator("body ol > li")).hasCount(2);
        assertThat(text.locator("body").innerHTML()).doesNotContain("Mso", "mso-list", "font-family");
        clerk.getByText("一键排版").click();
        PlaywrightAssertions.assertThat(text.locator("h2")).hasText("一、总体要求");

        clerk.locator("[name=title]").fill("连线时的标题");
        PlaywrightAssertions.assertThat(clerk.locator("[data-autosaved]")).containsText("已自动保存", PATIENT);
        clerk.route("**/autosave", Route::abort);
        clerk.locator("[name=title]").fill("断线后的标题");
        PlaywrightAssertions.assertThat(clerk.locator("[data-autosaved]")).containsText("连接中断", PATIENT);
        clerk.navigate(address);
        PlaywrightAssertions.assertThat(clerk.locator("[data-local-copy]")).containsText("没有上传的内容已恢复");
        PlaywrightAssertions.assertThat(clerk.locator("[name=title]")).hasValue("断线后的标题");
        clerk.unroute("**/autosave");
        PlaywrightAssertions.assertThat(clerk.locator("[data-autosaved]")).containsText("已自动保存", PATIENT);
        assertThat(text.locator("h2").textContent()).isEqualTo("一、总体要求");

        Page elsewhere = clerk.context().newPage();
        clerk.close();
        elsewhere.navigate(address);
        PlaywrightAssertions.assertThat(elsewhere.locator("main")).containsText("自动保存的内容已恢复");
        PlaywrightAssertions.assertThat(elsewhere.locator("[name=title]")).hasValue("断线后的标题");
        elsewhere.getByText("保存", new Page.GetByTextOptions().setExact(true)).click();
        PlaywrightAssertions.assertThat(elsewhere.locator("main")).not().containsText("自动保存的内容已恢复");
    }

    private static void paste(Page clerk) {
        clerk.evaluate("""
                html => {
                  const data = new DataTransfer();
                  data.setData("text/html", html);
                  data.setData("text/plain", "纯文本");
                  const body = hugerte.activeEditor.getBody();
                  body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, WORD);
    }
}

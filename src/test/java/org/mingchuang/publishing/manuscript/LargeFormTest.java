package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Staffing;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Over a real connection: a mocked request has no limits. */
@OfficeTest
class LargeFormTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    AnOffice office;

    @Autowired
    Staffing staffing;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {51, 60})
    void an_attachment_that_is_too_large_gives_the_text_back(int megabytes) throws Exception {
        try (var browser = new OfficeBrowser(port)) {
            HtmlPage editor = editor(browser);
            editor.<HtmlTextArea>getElementByName("body").setText("<p>写了半天的正文</p>");
            HtmlFileInput chosen = editor.querySelector("input[type=file][name=files]");
            Path large = Files.writeString(folder.resolve("大附件.txt"), "a".repeat(megabytes * MEGABYTE));
            chosen.setFiles(large.toFile());

            HtmlPage refused = save(editor);

            assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(refused.asNormalizedText()).contains("过大，不能超过 50 MB");
            assertThat(refused.<HtmlTextArea>getElementByName("body").getText()).isEqualTo("<p>写了半天的正文</p>");
        }
    }

    @Test
    void a_body_that_is_far_too_long_is_given_back_from_a_form_of_either_encoding() throws Exception {
        String text = "<p>" + "长".repeat(1_800_000) + "</p>";
        try (var browser = new OfficeBrowser(port)) {
            HtmlPage editor = editor(browser);
            editor.<HtmlTextArea>getElementByName("body").setText(text);
            editor.<DomElement>querySelector("form.writing")
                    .setAttribute("enctype", "application/x-www-form-urlencoded");

            HtmlPage refused = save(editor);

            assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
            assertThat(refused.asXml()).contains("正文不超过 2 MB");
            assertThat(refused.<HtmlTextArea>getElementByName("body").getText()).isEqualTo(text);
        }
    }

    private HtmlPage editor(OfficeBrowser browser) throws Exception {
        AnOffice.Section section = publishing.aSection();
        String login = "large" + NEXT.getAndIncrement();
        PersonId drafter = staffing.employ(
                        new Staffing.NewPerson(
                                login, "大件拟稿", section.unit(), "", "", OrganizationFixtures.PASSWORD, true),
                        Actor.system())
                .orElseThrow();
        office.appoint(drafter, PostKind.DRAFTER, section.unit());
        var own = new AnOffice.Section(section.unit(), drafter, section.head(), section.leader());
        Draft draft = publishing.aDraft(own, TextMother.text("大件试验", null));
        return browser.signIn(
                login,
                OrganizationFixtures.PASSWORD,
                "/office/manuscripts/" + draft.id().value() + "/edit");
    }

    private static HtmlPage save(HtmlPage editor) throws Exception {
        return editor.<DomElement>querySelector("form.writing button:not([name]):not([type=button])")
                .click();
    }
}

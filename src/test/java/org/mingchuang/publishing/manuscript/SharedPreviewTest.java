package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.press;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A link opens one version to whoever has it, for a day, and nothing else. */
@OfficeTest
class SharedPreviewTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    MockMvc visitor;

    @Autowired
    TestClock clock;

    private Section section;
    private Actor writer;
    private ManuscriptId id;
    private StoredFile attachment;

    @BeforeEach
    void written() throws Exception {
        section = office.section();
        writer = office.actor(section.drafter());
        id = manuscripts.open(section.unit(), ManuscriptKind.NEWS, writer).orElseThrow();
        attachment = manuscripts
                .attach(id, "名单.txt", new ByteArrayInputStream("甲、乙".getBytes(StandardCharsets.UTF_8)), writer)
                .orElseThrow();
        save(0, "给领导看的一版");
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void the_link_shows_its_version_without_signing_in_and_later_ones_never() throws Exception {
        String address = link(1);
        save(1, "后来改的一版");

        MockHttpServletResponse page = open(address);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getContentAsString()).doesNotContain("后来改的一版");
        assertThat(open(address + "/files/" + attachment.id().value()).getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("甲、乙");
    }

    @Test
    void after_a_day_it_is_gone() throws Exception {
        String address = link(1);
        clock.set(clock.instant().plus(Duration.ofHours(24)).plusSeconds(5));

        assertThat(open(address).getStatus()).isEqualTo(404);
        assertThat(open(address + "/files/" + attachment.id().value()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void it_opens_no_other_file_and_a_made_up_link_opens_nothing() throws Exception {
        String address = link(1);
        ManuscriptId other =
                manuscripts.open(section.unit(), ManuscriptKind.NEWS, writer).orElseThrow();
        StoredFile foreign = manuscripts
                .attach(other, "内部.txt", new ByteArrayInputStream("内部".getBytes(StandardCharsets.UTF_8)), writer)
                .orElseThrow();

        assertThat(open(address + "/files/" + foreign.id().value()).getStatus()).isEqualTo(404);
        assertThat(open("/office/preview/" + "A".repeat(43)).getStatus()).isEqualTo(404);
        assertThat(open("/office/preview/" + "A".repeat(4_000)).getStatus()).isEqualTo(404);
    }

    @Test
    void who_may_not_read_the_version_makes_no_link() throws Exception {
        var stranger = browser.of(office.section().drafter());

        assertThat(stranger.status("/office/manuscripts/" + id.value() + "/versions/1/link"))
                .isEqualTo(404);
    }

    private String link(int version) throws Exception {
        HtmlPage page = browser.of(section.drafter())
                .open("/office/manuscripts/" + id.value() + "/versions/" + version + "/link");
        HtmlPage made = press(page, "生成预览链接");
        String link = made.getElementById("link").getAttribute("value");
        assertThat(made.asXml()).contains("preview-code");
        assertThat(link).contains("/office/preview/");
        return link.substring(link.indexOf("/office/preview/"));
    }

    private MockHttpServletResponse open(String address) throws Exception {
        return visitor.perform(get(address)).andReturn().getResponse();
    }

    private void save(int seen, String title) {
        ManuscriptForm form = ManuscriptForm.blank("本委");
        Manuscripts.Text blank = form.text(ManuscriptKind.NEWS);
        manuscripts
                .save(
                        id,
                        seen,
                        new Manuscripts.Text(
                                ManuscriptKind.NEWS,
                                title,
                                blank.subtitle(),
                                blank.summary(),
                                "<p>" + title + "</p>",
                                blank.source(),
                                blank.author(),
                                blank.keywords(),
                                blank.home(),
                                blank.others(),
                                blank.cover(),
                                blank.coverAlt(),
                                List.of(attachment.id()),
                                blank.plannedAt(),
                                blank.origin(),
                                blank.sourceUnit(),
                                blank.originalAddress(),
                                blank.originalTitle(),
                                blank.policy()),
                        writer)
                .orElseThrow();
    }
}

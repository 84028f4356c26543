package org.mingchuang.publishing.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.AnOffice.Section;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The week of National Day 2020: days off, make-up days, occasions and what is planned. */
@OfficeTest
class SchedulePagesTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    TestClock clock;

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void a_week_shows_its_days_off_its_occasions_and_what_is_planned() throws Exception {
        clock.set(Instant.parse("2020-09-28T01:00:00Z"));
        Section section = office.section();
        plan(section, "节前安全提示", Instant.parse("2020-09-29T01:30:00Z"));

        String text = browser.of(section.drafter())
                .open("/office/schedule?week=2020-09-30")
                .asNormalizedText();

        assertThat(text).contains("2020年9月28日至2020年10月4日", "09:30 节前安全提示", "2020年10月1日 星期四 休", "国庆节");
        assertThat(browser.of(section.drafter())
                        .open("/office/schedule?week=2020-10-10")
                        .asNormalizedText())
                .contains("2020年10月10日 星期六 班");
    }

    @Test
    void other_units_plans_stay_theirs_and_a_day_that_is_none_means_this_week() throws Exception {
        clock.set(Instant.parse("2020-09-28T01:00:00Z"));
        Section section = office.section();
        Section other = office.section();
        plan(section, "别人看不到的计划", Instant.parse("2020-09-29T01:30:00Z"));

        assertThat(browser.of(other.drafter())
                        .open("/office/schedule?week=2020-99-99")
                        .asNormalizedText())
                .contains("2020年9月28日")
                .doesNotContain("别人看不到的计划");
    }

    private void plan(Section section, String title, Instant at) {
        Actor writer = office.actor(section.drafter());
        var id = manuscripts.open(section.unit(), ManuscriptKind.NEWS, writer).orElseThrow();
        var text = new Manuscripts.Text(
                ManuscriptKind.NEWS,
                title,
                "",
                "",
                "<p>请各项目注意。</p>",
                "本委",
                "",
                "",
                null,
                List.of(),
                null,
                "",
                List.of(),
                at,
                ContentOrigin.ORIGINAL,
                null,
                "",
                "",
                null);
        manuscripts.save(id, 0, text, writer).orElseThrow();
    }
}

package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PlannedTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    ManuscriptDesk desk;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({"729, true", "732, false", "36500, false"})
    void a_text_is_planned_at_most_two_years_ahead(int days, boolean accepted) {
        LocalDateTime planned = LocalDateTime.now(clock.withZone(ZONE)).plusDays(days);

        Outcome<Integer> saved = saved(planned);

        assertThat(saved.isDone()).isEqualTo(accepted);
        assertThat(saved.refusals())
                .allSatisfy(refusal -> assertThat(refusal.key()).endsWith(".PLANNED_TOO_FAR"));
    }

    @Test
    void the_last_year_that_a_computer_can_count_is_refused_in_words() {
        Outcome<Integer> saved = saved(LocalDateTime.parse("+999999999-01-01T00:00"));

        assertThat(saved.refusals()).extracting("key").containsExactly("publishing.manuscript.refusal.PLANNED_TOO_FAR");
        assertThat(saved.refusals()).extracting("field").containsExactly("plannedAt");
    }

    private Outcome<Integer> saved(LocalDateTime planned) {
        Draft draft = publishing.aDraft();
        return desk.save(
                draft.id(),
                1,
                TextMother.news("计划发布")
                        .plannedAt(planned.atZone(ZONE).toInstant())
                        .text(),
                draft.by());
    }
}

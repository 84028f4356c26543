package org.mingchuang.duty.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.calendar.CalendarChanged;
import org.mingchuang.duty.ADuty;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyState;
import org.mingchuang.duty.DutyView;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class ArrangementDutyTest {

    private static final SubjectRef YEAR = SubjectRef.of("calendar.year", 2027);

    @Autowired
    ArrangementDuty arrangement;

    @Autowired
    Duties duties;

    @Autowired
    OrganizationFixtures organization;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @BeforeEach
    void opens() {
        organization.office();
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void a_year_without_a_notice_is_owed_by_the_office_from_november_and_done_when_it_is_taken_in() {
        clock.set(ADuty.instant("2026-10-31T07:30"));
        arrangement.watch();
        List<DutyView> before = duties.of(YEAR);
        clock.set(ADuty.instant("2026-11-01T07:30"));
        arrangement.watch();
        arrangement.watch();
        List<DutyView> owed = duties.of(YEAR);

        transaction.executeWithoutResult(_ -> events.publishEvent(
                new CalendarChanged(9, Set.of(2027), List.of(), "关于2027年部分节假日安排的通知", ADuty.SYSTEM)));

        assertThat(before).isEmpty();
        assertThat(owed).singleElement().satisfies(duty -> {
            assertThat(duty.title()).isEqualTo("录入2027年放假安排");
            assertThat(duty.due()).isBetween(ADuty.instant("2026-12-01T07:30"), ADuty.instant("2026-12-02T00:00"));
        });
        await().untilAsserted(() -> assertThat(duties.of(YEAR))
                .singleElement()
                .extracting(DutyView::state)
                .isEqualTo(DutyState.DONE));
    }
}

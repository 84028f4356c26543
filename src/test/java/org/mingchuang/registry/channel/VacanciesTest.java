package org.mingchuang.registry.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.registry.ARegistry;
import org.mingchuang.registry.ARegistry.Sponsor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.filing.Filing;
import org.mingchuang.registry.filing.FilingDesk;
import org.mingchuang.registry.filing.FilingReading;
import org.mingchuang.registry.filing.FilingState;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who leaves while an opening is under way. */
@OfficeTest
class VacanciesTest {

    @Autowired
    ARegistry registry;

    @Autowired
    AnOffice office;

    @Autowired
    ChannelDesk desk;

    @Autowired
    FilingDesk filings;

    @Autowired
    FilingReading reading;

    @Autowired
    ChannelStore channels;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Sponsor sponsor;
    private Actor operator;

    @BeforeEach
    void people() {
        office.longStanding();
        sponsor = registry.sponsor();
        operator = registry.operator(sponsor);
    }

    @Test
    void what_is_being_signed_stays_as_its_signers_see_it_and_is_vacant_afterwards() {
        ChannelId id = registry.planned(sponsor);
        var run = desk.submit(id, 1, operator).orElseThrow();
        leaves(sponsor.operator());

        registry.approve(run, office.actor(sponsor.head()));
        registry.approve(run, office.actor(office.opennessLeader()));

        registry.await(id, ChannelState.APPROVED);
        assertThat(channel(id).fields().person(ChannelField.OPERATOR)).isEmpty();
        assertThat(channel(id).fields().person(ChannelField.RESPONSIBLE)).contains(sponsor.head());
    }

    @Test
    void who_leaves_while_the_office_checks_the_opening_is_a_change_of_its_own() {
        ChannelId id = handedIn();
        leaves(sponsor.operator());
        Awaitility.await().until(() -> channel(id).hasVacancy());

        filings.accept(opening(id).id(), opening(id).version(), "", registry.officer())
                .orElseThrow();

        assertThat(channel(id).state()).isEqualTo(ChannelState.ACTIVE);
        assertThat(of(id, FilingKind.CHANGE))
                .hasValueSatisfying(change -> assertThat(change.changes())
                        .singleElement()
                        .satisfies(one -> assertThat(one.field()).isEqualTo(ChannelField.OPERATOR)));
    }

    @Test
    void an_opening_that_is_sent_back_takes_the_change_with_it() {
        ChannelId id = handedIn();
        leaves(sponsor.operator());
        Awaitility.await().until(() -> channel(id).hasVacancy());

        filings.sendBack(opening(id).id(), opening(id).version(), "请补齐运维人员", registry.officer())
                .orElseThrow();

        assertThat(of(id, FilingKind.CHANGE))
                .hasValueSatisfying(change -> assertThat(change.state()).isEqualTo(FilingState.DROPPED));
    }

    private ChannelId handedIn() {
        ChannelId id = registry.approved(sponsor);
        desk.register(id, channel(id).version(), LocalDate.now(clock), operator).orElseThrow();
        Filing opening = opening(id);
        filings.submit(opening.id(), opening.version(), "新开设", "", operator).orElseThrow();
        return id;
    }

    private void leaves(PersonId person) {
        transaction.executeWithoutResult(status -> {
            database.sql("update organization_person set active = false, left_at = :at where id = :id")
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", person.value())
                    .update();
            events.publishEvent(new PersonLeft(person, "运维", sponsor.unit(), clock.instant(), Actor.system()));
        });
    }

    private Channel channel(ChannelId id) {
        return channels.find(id).orElseThrow();
    }

    private Filing opening(ChannelId id) {
        return of(id, FilingKind.OPENING).orElseThrow();
    }

    private Optional<Filing> of(ChannelId id, FilingKind kind) {
        List<Filing> all = reading.of(id);
        return all.stream().filter(filing -> filing.kind() == kind).findFirst();
    }
}

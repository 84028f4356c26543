package org.mingchuang.organization.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.person.Keeper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 委托代行: naming who signs for an absent holder, and ending it early. */
@Component
public class DelegationDesk {

    private final DelegationStore delegations;
    private final DelegationRequirements requirements;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DelegationDesk(
            DelegationStore delegations,
            DelegationRequirements requirements,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.requirements = requirements;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<PersonId> delegate(
            PersonId holder, PersonId delegate, Instant from, Instant until, String reason, Actor by) {
        delegations.lock(holder);
        Instant begin = from.truncatedTo(ChronoUnit.MICROS);
        Instant end = until.truncatedTo(ChronoUnit.MICROS);
        List<Refusal> refusals = permit(holder, by);
        if (refusals.isEmpty()) {
            refusals = requirements.toDelegate(holder, delegate, begin, end, reason, clock.instant());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        delegations.add(holder, delegate, begin, end, reason.strip());
        announce(DelegationAct.NAMED, holder, by, details(delegate, begin, end, reason.strip()));
        return Outcome.done(delegate);
    }

    @Transactional
    Outcome<PersonId> end(long id, int version, Actor by) {
        Delegation delegation = delegations.find(id).orElseThrow();
        List<Refusal> refusals = permit(delegation.holder(), by);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (delegation.isOver(now)) {
            return Outcome.refused(DelegationRequirements.refusal("OVER_ALREADY"));
        }
        delegations.end(delegation, version, now);
        announce(DelegationAct.ENDED, delegation.holder(), by, Map.of("受托人", delegation.delegateName()));
        return Outcome.done(delegation.holder());
    }

    /** Who leaves neither delegates nor stands in any more; the right to do so was asked where somebody is let go. */
    @Transactional
    public void endAll(PersonId person, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        delegations.of(person).stream()
                .filter(delegation -> !delegation.isOver(now))
                .forEach(delegation -> {
                    delegations.end(delegation, delegation.version(), now);
                    announce(DelegationAct.ENDED, delegation.holder(), by, Map.of("受托人", delegation.delegateName()));
                });
    }

    /** The holder, or who keeps the organisation. */
    private static List<Refusal> permit(PersonId holder, Actor by) {
        return by.id().equals(holder) || Keeper.is(by)
                ? List.of()
                : List.of(DelegationRequirements.refusal("NOT_PERMITTED"));
    }

    private void announce(DelegationAct act, PersonId holder, Actor by, Map<String, String> details) {
        events.publishEvent(new DelegationChanged(act, holder, by, details));
    }

    private Map<String, String> details(PersonId delegate, Instant from, Instant until, String reason) {
        var format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
        var details = new LinkedHashMap<String, String>();
        details.put("受托人", people.find(delegate).map(PersonView::name).orElseThrow());
        details.put("期间", format.format(from) + " 至 " + format.format(until));
        details.put("事由", reason);
        return details;
    }
}

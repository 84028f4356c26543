package org.mingchuang.organization.appointment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.person.Keeper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 任免: giving posts to people and taking them back. */
@Component
public class AppointmentDesk {

    private final AppointmentStore appointments;
    private final AppointmentRequirements requirements;
    private final PostNames names;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AppointmentDesk(
            AppointmentStore appointments,
            AppointmentRequirements requirements,
            PostNames names,
            Clock clock,
            ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.requirements = requirements;
        this.names = names;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Outcome<Post> appoint(PersonId person, Post post, Actor by) {
        appointments.lock(person, post.unit());
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toAppoint(person, post, now()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        appointments.add(person, post, now());
        announce(AppointmentAct.APPOINTED, person, post, by);
        return Outcome.done(post);
    }

    @Transactional
    public Outcome<Post> relieve(PersonId person, Post post, Actor by) {
        appointments.lock(person, post.unit());
        List<Refusal> refusals = Keeper.refusals(by, () -> requirements.toRelieve(person, post, now()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        appointments.end(person, post, now());
        announce(AppointmentAct.RELIEVED, person, post, by);
        return Outcome.done(post);
    }

    /** Who leaves loses every post; the right to do so was asked where somebody is let go. */
    @Transactional
    public void relieveOfAll(PersonId person, Actor by) {
        appointments.of(person).stream().filter(Appointment::isRunning).forEach(held -> {
            appointments.end(person, held.post(), now());
            announce(AppointmentAct.RELIEVED, person, held.post(), by);
        });
    }

    private void announce(AppointmentAct act, PersonId person, Post post, Actor by) {
        events.publishEvent(new PostChanged(act, person, by, Map.of("岗位", names.of(post))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

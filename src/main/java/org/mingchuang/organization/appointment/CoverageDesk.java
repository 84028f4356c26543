package org.mingchuang.organization.appointment;

import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 分管关系: which leader is in charge of which unit, handed over in one step, so that no unit is without one in between. */
@Component
class CoverageDesk {

    private final AppointmentDesk appointments;
    private final AppointmentStore store;

    CoverageDesk(AppointmentDesk appointments, AppointmentStore store) {
        this.appointments = appointments;
        this.store = store;
    }

    /**
     * @param leader empty when nobody is in charge any more
     * @param seen who was in charge on the page that was sent; somebody else by now is a lost race
     */
    @Transactional
    public Outcome<UnitId> assign(UnitId unit, Optional<PersonId> leader, Optional<PersonId> seen, Actor by) {
        var post = new Post(PostKind.LEADER_IN_CHARGE, unit);
        Optional<PersonId> present = inCharge(post);
        if (!present.equals(seen)) {
            throw new StaleVersion(SubjectRef.of("organization.unit", unit.value()));
        }
        if (present.equals(leader)) {
            return Outcome.done(unit);
        }
        Outcome<UnitId> relieved = present.map(before -> appointments.relieve(before, post, by))
                .map(done -> unitOf(done, unit))
                .orElse(Outcome.done(unit));
        if (!relieved.isDone() || leader.isEmpty()) {
            return relieved;
        }
        Outcome<UnitId> appointed = unitOf(appointments.appoint(leader.get(), post, by), unit);
        if (!appointed.isDone()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return appointed;
    }

    private Optional<PersonId> inCharge(Post post) {
        List<Appointment> running = store.running(PostKind.LEADER_IN_CHARGE);
        return running.stream()
                .filter(held -> held.post().equals(post))
                .map(Appointment::person)
                .findFirst();
    }

    private static Outcome<UnitId> unitOf(Outcome<Post> outcome, UnitId unit) {
        return outcome.fold(post -> Outcome.done(unit), Outcome::refused);
    }
}

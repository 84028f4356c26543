package org.mingchuang.organization.appointment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.delegation.RunningDelegations;
import org.springframework.stereotype.Component;

/** What has to be so before somebody gets or loses a post. */
@Component
public class AppointmentRequirements {

    private final AppointmentStore appointments;
    private final People people;
    private final Units units;
    private final PostNames names;
    private final RunningDelegations delegations;

    AppointmentRequirements(
            AppointmentStore appointments,
            People people,
            Units units,
            PostNames names,
            RunningDelegations delegations) {
        this.appointments = appointments;
        this.people = people;
        this.units = units;
        this.names = names;
        this.delegations = delegations;
    }

    List<Refusal> toAppoint(PersonId person, Post post, Instant now) {
        PersonView whom = people.find(person).orElseThrow();
        UnitView unit = units.find(post.unit()).orElseThrow();
        if (!whom.active()) {
            return List.of(refusal("PERSON_LEFT", whom.name()));
        }
        var found = new ArrayList<Refusal>();
        if (!unit.active()) {
            found.add(refusal("UNIT_CLOSED", unit.name()).at("unit"));
        } else if (!PostRights.of(post.kind()).existsIn(unit.kind())) {
            found.add(refusal("POST_NOT_IN_UNIT", names.of(post.kind()), unit.shortName())
                    .at("unit"));
        }
        Set<Post> held = held(person);
        if (held.contains(post)) {
            found.add(refusal("HELD_ALREADY", whom.name(), names.of(post)).at("kind"));
        }
        separation(whom, post.kind(), held, now).ifPresent(found::add);
        soleHolder(post).ifPresent(found::add);
        return found;
    }

    List<Refusal> toRelieve(PersonId person, Post post, Instant now) {
        return held(person).contains(post)
                ? lastAdministrator(person, Set.of(post))
                : List.of(refusal("NOT_HELD", names.of(post)));
    }

    /** An installation without a system administrator could never be changed again. */
    public List<Refusal> toRelieveOfAll(PersonId person) {
        return lastAdministrator(person, held(person));
    }

    private List<Refusal> lastAdministrator(PersonId person, Set<Post> lost) {
        if (lost.stream().noneMatch(post -> post.kind() == PostKind.SYSTEM_ADMIN)) {
            return List.of();
        }
        boolean another = appointments.running(PostKind.SYSTEM_ADMIN).stream()
                .anyMatch(other -> !other.person().equals(person));
        return another ? List.of() : List.of(refusal("LAST_SYSTEM_ADMIN"));
    }

    /** 三员分立 (S-06). Who stands in for a signer is bound by it as the signer is. */
    private Optional<Refusal> separation(PersonView whom, PostKind wanted, Set<Post> held, Instant now) {
        Optional<Refusal> conflict = held.stream()
                .map(Post::kind)
                .filter(kind -> kind != wanted && (kind.isAdministrator() || wanted.isAdministrator()))
                .findFirst()
                .map(kind -> refusal("ADMINISTRATORS_APART", whom.name(), names.of(kind), names.of(wanted))
                        .at("kind"));
        if (conflict.isEmpty() && wanted.isAdministrator() && delegations.bind(whom.id(), now)) {
            return Optional.of(refusal("DELEGATION_RUNNING", whom.name()).at("kind"));
        }
        return conflict;
    }

    private Optional<Refusal> soleHolder(Post post) {
        if (!PostRights.isSole(post.kind())) {
            return Optional.empty();
        }
        return appointments.running(post.kind()).stream()
                .filter(other -> other.post().equals(post))
                .findFirst()
                .map(other -> refusal("POST_TAKEN", names.of(post), other.personName())
                        .at("kind"));
    }

    private Set<Post> held(PersonId person) {
        return appointments.of(person).stream()
                .filter(Appointment::isRunning)
                .map(Appointment::post)
                .collect(Collectors.toSet());
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.appointment.refusal." + key, arguments);
    }
}

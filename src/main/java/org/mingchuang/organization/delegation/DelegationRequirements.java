package org.mingchuang.organization.delegation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.appointment.PostRights;
import org.springframework.stereotype.Component;

/** What has to be so before somebody may stand in for somebody. */
@Component
class DelegationRequirements {

    private static final int LONGEST_REASON = 200;

    /** The system's own choice: a longer absence is a change of post. */
    private static final Duration LONGEST = Duration.ofDays(366);

    private final DelegationStore delegations;
    private final People people;
    private final Posts posts;

    DelegationRequirements(DelegationStore delegations, People people, Posts posts) {
        this.delegations = delegations;
        this.people = people;
        this.posts = posts;
    }

    List<Refusal> toDelegate(
            PersonId holder, PersonId delegate, Instant from, Instant until, String reason, Instant now) {
        var found = new ArrayList<Refusal>(period(from, until, now));
        if (reason.isBlank()) {
            found.add(refusal("REASON_MISSING").at("reason"));
        } else if (reason.strip().length() > LONGEST_REASON) {
            found.add(refusal("REASON_TOO_LONG", LONGEST_REASON).at("reason"));
        }
        holderRefusal(holder, now).ifPresent(found::add);
        delegateRefusal(holder, delegate, now).ifPresent(found::add);
        if (found.isEmpty()) {
            overlap(holder, delegate, from, until).ifPresent(found::add);
        }
        return found;
    }

    private static List<Refusal> period(Instant from, Instant until, Instant now) {
        if (!until.isAfter(from)) {
            return List.of(refusal("PERIOD_REVERSED").at("until"));
        }
        if (!until.isAfter(now)) {
            return List.of(refusal("PERIOD_PAST").at("until"));
        }
        boolean tooLong = Duration.between(from, until).compareTo(LONGEST) > 0;
        return tooLong ? List.of(refusal("PERIOD_TOO_LONG", LONGEST.toDays()).at("until")) : List.of();
    }

    private Optional<Refusal> holderRefusal(PersonId holder, Instant now) {
        PersonView person = people.find(holder).orElseThrow();
        boolean signs = delegations.heldPosts(holder, now).stream().anyMatch(PostRights::isDelegable);
        return signs
                ? Optional.empty()
                : Optional.of(refusal("NOTHING_TO_DELEGATE", person.name()).at("holder"));
    }

    private Optional<Refusal> delegateRefusal(PersonId holder, PersonId delegate, Instant now) {
        Optional<PersonView> person = people.find(delegate).filter(PersonView::active);
        if (person.isEmpty()) {
            return Optional.of(refusal("DELEGATE_MISSING").at("delegate"));
        }
        if (holder.equals(delegate)) {
            return Optional.of(refusal("DELEGATE_IS_HOLDER").at("delegate"));
        }
        Set<Post> held = posts.of(delegate, now);
        return held.stream().anyMatch(post -> post.kind().isAdministrator())
                ? Optional.of(refusal("DELEGATE_IS_ADMINISTRATOR", person.get().name())
                        .at("delegate"))
                : Optional.empty();
    }

    /** One delegate at a time; and who is away at the same time can't stand in for others, whichever is said first. */
    private Optional<Refusal> overlap(PersonId holder, PersonId delegate, Instant from, Instant until) {
        if (away(holder, from, until)) {
            return Optional.of(refusal("PERIOD_OVERLAPS").at("from"));
        }
        if (away(delegate, from, until)) {
            return Optional.of(refusal("DELEGATE_AWAY").at("delegate"));
        }
        return standsInFor(holder, from, until)
                .map(absent -> refusal(
                                "HOLDER_STANDS_IN",
                                people.find(absent).map(PersonView::name).orElse(""))
                        .at("holder"));
    }

    /** Whom the person stands in for at that time, if anybody. */
    private Optional<PersonId> standsInFor(PersonId person, Instant from, Instant until) {
        return delegations.of(person).stream()
                .filter(other -> other.delegate().equals(person))
                .filter(other -> other.from().isBefore(until) && other.until().isAfter(from))
                .map(Delegation::holder)
                .findFirst();
    }

    private boolean away(PersonId person, Instant from, Instant until) {
        return delegations.of(person).stream()
                .filter(other -> other.holder().equals(person))
                .anyMatch(other -> other.from().isBefore(until) && other.until().isAfter(from));
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("organization.delegation.refusal." + key, arguments);
    }
}

package org.mingchuang.duty.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Bearer;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 承办人员: who has to do a duty now. An absent post-holder's delegate stands beside the holder. */
@Component
public class Bearers {

    private final Posts posts;
    private final People people;
    private final Units units;
    private final Texts texts;

    Bearers(Posts posts, People people, Units units, Texts texts) {
        this.posts = posts;
        this.people = people;
        this.units = units;
        this.texts = texts;
    }

    /** Empty when nobody is left who could do it. */
    public Set<PersonId> persons(Bearer bearer, Instant at) {
        return switch (bearer) {
            case Bearer.OfPerson(PersonId person) -> withDelegates(person, at);
            case Bearer.OfPosts(Set<Post> owing, Set<PersonId> barred) -> holding(owing, barred, at);
            case Bearer.OfUnit(UnitId unit) -> staff(unit, at);
        };
    }

    private Set<PersonId> withDelegates(PersonId person, Instant at) {
        Stream<PersonId> delegates = posts.of(person, at).stream()
                .flatMap(post -> posts.standings(post, at).stream())
                .filter(standing -> person.equals(standing.onBehalfOf()))
                .map(Standing::person);
        Stream<PersonId> self =
                people.find(person).filter(PersonView::active).stream().map(PersonView::id);
        return Stream.concat(self, delegates).collect(Collectors.toUnmodifiableSet());
    }

    private Set<PersonId> holding(Set<Post> owing, Set<PersonId> barred, Instant at) {
        return owing.stream()
                .flatMap(post -> posts.standings(post, at).stream())
                .filter(standing -> !barred.contains(standing.person()) && !isBarred(standing.onBehalfOf(), barred))
                .map(Standing::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isBarred(@Nullable PersonId holder, Set<PersonId> barred) {
        return holder != null && barred.contains(holder);
    }

    private Set<PersonId> staff(UnitId unit, Instant at) {
        return Stream.of(PostKind.values())
                .filter(kind -> kind != PostKind.LEADER_IN_CHARGE && !kind.isAdministrator())
                .flatMap(kind -> posts.standings(new Post(kind, unit), at).stream())
                .map(Standing::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As a list shows it: 质安站新媒体运维人员, or a person's name, or a unit. */
    public String inWords(Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfPerson(PersonId person) -> name(person);
            case Bearer.OfPosts(Set<Post> owing, Set<PersonId> _) -> posts(owing);
            case Bearer.OfUnit(UnitId unit) -> unit(unit);
        };
    }

    /** A route names posts of every kind of unit; those that this unit cannot have are left out. */
    public String posts(Set<Post> owing) {
        return owing.stream()
                .filter(posts::exists)
                .map(post -> texts.of("duty.bearer." + post.kind(), unit(post.unit())))
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
    }

    public String names(Set<PersonId> persons) {
        return persons.stream().map(this::name).sorted().collect(Collectors.joining("、"));
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonView::name).orElse("");
    }

    public String unit(UnitId unit) {
        return units.find(unit).map(UnitView::shortName).orElse("");
    }

    /** The posts that have to look after a unit's work when nobody else is left, the nearest first. */
    public Optional<Post> head(UnitId unit, Instant at) {
        return Stream.of(PostKind.SECTION_HEAD, PostKind.UNIT_HEAD, PostKind.OFFICE_HEAD)
                .map(kind -> new Post(kind, unit))
                .filter(post -> isHeld(post, at))
                .findFirst();
    }

    boolean isHeld(Post post, Instant at) {
        return !posts.standings(post, at).isEmpty();
    }

    List<Post> held(PersonId person, Instant at) {
        return List.copyOf(posts.of(person, at));
    }

    UnitId office() {
        return units.office().id();
    }

    UnitId commission() {
        return units.commission().id();
    }
}

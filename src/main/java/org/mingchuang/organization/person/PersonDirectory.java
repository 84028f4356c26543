package org.mingchuang.organization.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.appointment.PostRights;
import org.springframework.stereotype.Component;

/** Answers other modules about people. */
@Component
class PersonDirectory implements People {

    private final PersonStore people;
    private final Posts posts;

    PersonDirectory(PersonStore people, Posts posts) {
        this.people = people;
        this.posts = posts;
    }

    @Override
    public Optional<PersonView> find(PersonId id) {
        return people.find(id).map(Person::view);
    }

    @Override
    public List<PersonView> of(UnitId unit) {
        return people.of(unit).stream().map(Person::view).toList();
    }

    @Override
    public Actor actor(PersonId id, Instant at) {
        Person person = people.find(id).orElseThrow();
        return new Actor(id, person.name(), person.unit(), PostRights.grants(posts.of(id, at)), "");
    }

    @Override
    public Optional<String> mobile(PersonId id) {
        return people.find(id).map(Person::mobile).filter(Mobile::isGiven).map(Mobile::number);
    }

    @Override
    public Optional<PersonView> byLogin(String login) {
        return people.byLogin(login).flatMap(this::find);
    }
}

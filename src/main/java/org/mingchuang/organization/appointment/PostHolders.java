package org.mingchuang.organization.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.mingchuang.organization.Units;
import org.springframework.stereotype.Component;

/** Answers other modules about who holds which post. */
@Component
class PostHolders implements Posts {

    private final AppointmentStore appointments;
    private final Units units;

    PostHolders(AppointmentStore appointments, Units units) {
        this.appointments = appointments;
        this.units = units;
    }

    @Override
    public List<Standing> standings(Post post, Instant at) {
        return appointments.standings(post, at);
    }

    @Override
    public Optional<Standing> standing(PersonId person, Post post, Instant at) {
        return appointments.standing(person, post, at);
    }

    @Override
    public boolean exists(Post post) {
        return units.find(post.unit())
                .filter(unit -> PostRights.of(post.kind()).existsIn(unit.kind()))
                .isPresent();
    }

    @Override
    public Set<Post> of(PersonId person, Instant at) {
        return appointments.actingPosts(person, at);
    }
}

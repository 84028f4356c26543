package org.mingchuang.duty.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.duty.Bearer;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.springframework.stereotype.Component;

/**
 * 上级岗位: to whom a late duty is handed up: the head of the unit, the leader in charge of it, the principal leader. A post
 * that nobody holds is passed over. The order is the commission's own (rules.md 12.1); no article gives one.
 */
@Component
class Ladder {

    private final Bearers bearers;

    Ladder(Bearers bearers) {
        this.bearers = bearers;
    }

    /** @param raised the posts that have it already */
    Optional<Post> next(Duty duty, Collection<Post> raised, Instant at) {
        var passed = new ArrayList<>(owing(duty.bearer(), at));
        passed.addAll(raised);
        List<Post> rungs = rungs(duty.unit());
        int highest = passed.stream().mapToInt(post -> rung(post, rungs)).max().orElse(-1);
        return rungs.stream()
                .skip(highest + 1L)
                .filter(post -> bearers.isHeld(post, at))
                .findFirst();
    }

    private List<Post> rungs(UnitId unit) {
        return List.of(
                new Post(PostKind.SECTION_HEAD, unit),
                new Post(PostKind.UNIT_HEAD, unit),
                new Post(PostKind.OFFICE_HEAD, unit),
                new Post(PostKind.LEADER_IN_CHARGE, unit),
                new Post(PostKind.PRINCIPAL_LEADER, bearers.commission()));
    }

    private Collection<Post> owing(Bearer bearer, Instant at) {
        return switch (bearer) {
            case Bearer.OfPerson(PersonId person) -> bearers.held(person, at);
            case Bearer.OfPosts(Set<Post> posts, Set<PersonId> _) -> posts;
            case Bearer.OfUnit _ -> List.of();
        };
    }

    /** -1 for a post below all; the openness leader stands where a leader in charge does. */
    private static int rung(Post post, List<Post> rungs) {
        PostKind kind = post.kind() == PostKind.OPENNESS_LEADER ? PostKind.LEADER_IN_CHARGE : post.kind();
        for (int index = rungs.size() - 1; index >= 0; index--) {
            if (rungs.get(index).kind() == kind) {
                return index;
            }
        }
        return -1;
    }
}

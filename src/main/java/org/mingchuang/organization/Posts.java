package org.mingchuang.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.PersonId;

/** 任职查询: who holds which post at an instant, delegation included. A closed account holds nothing. */
public interface Posts {

    /** Everybody who may act in the post: holders, and delegates of absent holders. Holders first. */
    List<Standing> standings(Post post, Instant at);

    /** Empty when the person may not act in the post at that instant. */
    Optional<Standing> standing(PersonId person, Post post, Instant at);

    /** Whether a unit of that kind has such a post at all, held or vacant. */
    boolean exists(Post post);

    /** All posts in which the person may act, own and delegated. */
    Set<Post> of(PersonId person, Instant at);
}

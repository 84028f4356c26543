package org.mingchuang.duty;

import java.util.Set;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;

/** 承办人: who owes a duty. While a post-holder is away, the delegate sees and does it. */
public sealed interface Bearer {

    /** 具体人员. */
    record OfPerson(PersonId person) implements Bearer {}

    /**
     * 岗位: whoever may act in one of these posts.
     *
     * @param barred those who may not do it all the same, such as the writers of a text that is to be signed
     */
    record OfPosts(Set<Post> posts, Set<PersonId> barred) implements Bearer {

        public OfPosts {
            posts = Set.copyOf(posts);
            barred = Set.copyOf(barred);
        }

        public static OfPosts of(Post... posts) {
            return new OfPosts(Set.of(posts), Set.of());
        }
    }

    /** 机构: everybody who holds a post in the unit. */
    record OfUnit(UnitId unit) implements Bearer {}
}

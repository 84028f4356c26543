package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;

/** Who holds what, written down for a test of the rules alone. */
final class PostsOnPaper implements Posts {

    private final List<Entry> entries = new ArrayList<>();

    PostsOnPaper holder(long person, Post post) {
        entries.add(new Entry(post, new Standing(new PersonId(person), "人员" + person, null, "")));
        return this;
    }

    PostsOnPaper delegate(long person, long holder, Post post) {
        entries.add(new Entry(
                post, new Standing(new PersonId(person), "人员" + person, new PersonId(holder), "人员" + holder)));
        return this;
    }

    PostsOnPaper relieve(long person) {
        entries.removeIf(entry -> entry.standing().person().value() == person);
        return this;
    }

    @Override
    public List<Standing> standings(Post post, Instant at) {
        return entries.stream()
                .filter(entry -> entry.post().equals(post))
                .map(Entry::standing)
                .toList();
    }

    @Override
    public Optional<Standing> standing(PersonId person, Post post, Instant at) {
        return standings(post, at).stream()
                .filter(standing -> standing.person().equals(person))
                .findFirst();
    }

    @Override
    public boolean exists(Post post) {
        return true;
    }

    @Override
    public Set<Post> of(PersonId person, Instant at) {
        return entries.stream()
                .filter(entry -> entry.standing().person().equals(person))
                .map(Entry::post)
                .collect(Collectors.toSet());
    }

    private record Entry(Post post, Standing standing) {}
}

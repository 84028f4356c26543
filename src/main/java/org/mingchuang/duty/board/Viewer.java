package org.mingchuang.duty.board;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 查看人: by what right somebody sees duties: the own posts, the absent persons who are replaced, the units that are watched.
 *
 * @param standings one for each post in which the person may act
 */
record Viewer(Actor actor, List<Held> standings) {

    /** Who asks for the conditions of {@link Scope}; one row for each standing. */
    static final String MINE = """
            with mine as (
                select * from unnest(:kinds::text[], :postUnits::bigint[], :holders::bigint[]) as mine (kind, unit, holder))
            """;

    static Viewer of(Actor actor, Posts posts, Instant at) {
        return new Viewer(
                actor,
                posts.of(actor.id(), at).stream()
                        .flatMap(post -> posts.standings(post, at).stream()
                                .filter(standing -> standing.person().equals(actor.id()))
                                .map(standing -> new Held(post, standing)))
                        .toList());
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec query) {
        return query.param("me", actor.id().value())
                .param(
                        "kinds",
                        standings.stream()
                                .map(held -> held.post().kind().name())
                                .toArray(String[]::new))
                .param(
                        "postUnits",
                        standings.stream()
                                .map(held -> held.post().unit().value())
                                .toArray(Long[]::new))
                .param("holders", standings.stream().map(Held::holder).toArray(Long[]::new))
                .param("persons", persons())
                .param("staffed", staffed())
                .param("everywhere", actor.mayEverywhere(Permission.WATCH_DUTIES))
                .param(
                        "watched",
                        actor.unitsWith(Permission.WATCH_DUTIES).stream()
                                .map(UnitId::value)
                                .toArray(Long[]::new));
    }

    private Long[] persons() {
        return Stream.concat(
                        Stream.of(actor.id().value()),
                        standings.stream().map(Held::holder).filter(Objects::nonNull))
                .distinct()
                .toArray(Long[]::new);
    }

    /** The units where the person works, not those that are led. */
    private Long[] staffed() {
        return standings.stream()
                .map(Held::post)
                .filter(post ->
                        post.kind() != PostKind.LEADER_IN_CHARGE && !post.kind().isAdministrator())
                .map(post -> post.unit().value())
                .distinct()
                .toArray(Long[]::new);
    }

    /** 任职. */
    record Held(Post post, Standing standing) {

        private @Nullable Long holder() {
            PersonId holder = standing.onBehalfOf();
            return holder == null ? null : holder.value();
        }
    }
}

package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.DutyView;
import org.mingchuang.duty.NewDuty;
import org.mingchuang.duty.Proof;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Posts;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 渠道待办: the clocks of a channel besides its filings. */
@Component
class ChannelDuties {

    private final Duties duties;
    private final Posts posts;
    private final FieldWords words;
    private final Texts texts;
    private final Clock clock;

    ChannelDuties(Duties duties, Posts posts, FieldWords words, Texts texts, Clock clock) {
        this.duties = duties;
        this.posts = posts;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    void activated(Channel channel, Actor by) {
        refreshed(channel, clock.instant(), by);
        if (channel.kind().isSite() && !channel.fields().has(ChannelField.POLICE_NO)) {
            LocalDate opened = channel.fields().day(ChannelField.OPENED_ON).orElseGet(() -> LocalDate.now(clock));
            open(ChannelDeadlines.POLICE, channel, "POLICE", startOf(opened), null, by);
        }
    }

    /** Something was published; the clock of freshness starts anew. Only accounts have it (N-27). */
    void refreshed(Channel channel, Instant at, Actor by) {
        if (channel.kind() == ChannelKind.ACCOUNT) {
            duties.fulfilAsOf(
                    ChannelDeadlines.FRESHNESS.code(), channel.id().subject(), at, proof(channel, "REFRESHED"), by);
            open(ChannelDeadlines.FRESHNESS, channel, "REFRESH", at, null, by);
        }
    }

    boolean isNewerThanKnown(Channel channel, Instant at) {
        return duties.running(ChannelDeadlines.FRESHNESS.code(), channel.id().subject())
                .filter(known -> !at.isAfter(known.from()))
                .isEmpty();
    }

    void filedWithPolice(Channel channel, Actor by) {
        fulfil(ChannelDeadlines.POLICE, channel, "POLICE", by);
    }

    void offline(Channel channel, LocalDate until, Actor by) {
        drop(ChannelDeadlines.FRESHNESS, channel, "OFFLINE", by);
        open(ChannelDeadlines.RESUMING, channel, "RESUME", clock.instant(), until, by);
    }

    void resumed(Channel channel, Actor by) {
        fulfil(ChannelDeadlines.RESUMING, channel, "RESUMED", by);
        goesOn(channel, by);
    }

    /** @param last the day after the public notice */
    void closing(Channel channel, LocalDate last, Actor by) {
        drop(ChannelDeadlines.FRESHNESS, channel, "CLOSING", by);
        drop(ChannelDeadlines.RESUMING, channel, "CLOSING", by);
        open(ChannelDeadlines.CLOSING, channel, "CLOSE", clock.instant(), last, by);
    }

    void kept(Channel channel, Actor by) {
        drop(ChannelDeadlines.CLOSING, channel, "KEPT", by);
        goesOn(channel, by);
    }

    /** Nothing was published meanwhile: the clock of freshness goes on from the last update that is known (N-27). */
    private void goesOn(Channel channel, Actor by) {
        if (channel.kind() == ChannelKind.ACCOUNT) {
            Instant last = duties.of(channel.id().subject()).stream()
                    .filter(duty -> duty.rule().equals(ChannelDeadlines.FRESHNESS.code()))
                    .map(DutyView::from)
                    .max(Comparator.naturalOrder())
                    .orElseGet(clock::instant);
            open(ChannelDeadlines.FRESHNESS, channel, "REFRESH", last, null, by);
        }
    }

    void closed(Channel channel, Actor by) {
        fulfil(ChannelDeadlines.CLOSING, channel, "CLOSED", by);
        drop(ChannelDeadlines.POLICE, channel, "CLOSING", by);
        open(ChannelDeadlines.CANCELLING, channel, "CANCEL", clock.instant(), null, by);
    }

    void cancelled(Channel channel, Actor by) {
        fulfil(ChannelDeadlines.CANCELLING, channel, "CANCELLED", by);
    }

    private void open(DutyRule rule, Channel channel, String title, Instant from, @Nullable LocalDate day, Actor by) {
        duties.open(
                new NewDuty(
                        rule.code(),
                        channel.id().subject(),
                        texts.of("registry.channel.duty." + title, channel.name(), words.place(channel)),
                        "/office/channels/" + channel.id().value(),
                        channel.unit(),
                        new Bearer.OfPosts(bearers(channel), Set.of()),
                        from,
                        day),
                by);
    }

    private void fulfil(DutyRule rule, Channel channel, String proof, Actor by) {
        duties.fulfil(rule.code(), channel.id().subject(), proof(channel, proof), by);
    }

    private Proof proof(Channel channel, String proof) {
        return Proof.of(
                texts.of("registry.channel.proof." + proof),
                "/office/channels/" + channel.id().value());
    }

    private void drop(DutyRule rule, Channel channel, String reason, Actor by) {
        duties.drop(rule.code(), channel.id().subject(), texts.of("registry.channel.proof." + reason), by);
    }

    /** Whoever keeps the unit's channels, and who leads the unit. */
    private Set<Post> bearers(Channel channel) {
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind != PostKind.LEADER_IN_CHARGE && kind != PostKind.DRAFTER)
                .map(kind -> new Post(kind, channel.unit()))
                .filter(posts::exists)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}

package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.ChannelUpdates;
import org.mingchuang.web.Dates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes note that an account was updated. */
@Component
class FreshnessDesk implements ChannelUpdates {

    private final ChannelStore channels;
    private final ChannelDuties duties;
    private final Dates dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FreshnessDesk(
            ChannelStore channels, ChannelDuties duties, Dates dates, ApplicationEventPublisher events, Clock clock) {
        this.channels = channels;
        this.duties = duties;
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<ChannelId> published(ChannelId id, Instant at, Actor by) {
        Channel channel = channels.find(id).orElseThrow();
        if (!ChannelPolicy.mayKeep(by, channel.unit())) {
            return Outcome.refused(ChannelRequirements.refusal("NOT_PERMITTED"));
        }
        if (channel.kind() != ChannelKind.ACCOUNT || channel.state() != ChannelState.ACTIVE) {
            return Outcome.refused(ChannelRequirements.refusal("NOT_NOW"));
        }
        if (at.isAfter(clock.instant())) {
            return Outcome.refused(
                    ChannelRequirements.refusal("EVENT_IN_FUTURE", dates.of(at)).at("at"));
        }
        if (!duties.isNewerThanKnown(channel, at)) {
            return Outcome.refused(ChannelRequirements.refusal("NEWER_KNOWN").at("at"));
        }
        duties.refreshed(channel, at, by);
        events.publishEvent(
                new ChannelActed(channel, "REFRESHED", Map.of("渠道", channel.name(), "更新时间", dates.of(at)), by));
        return Outcome.done(id);
    }
}

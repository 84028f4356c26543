package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 启用: an accepted opening makes a channel active; its clocks begin. */
@Component
public class ChannelActivation {

    private final ChannelStore channels;
    private final ChannelDuties duties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChannelActivation(ChannelStore channels, ChannelDuties duties, ApplicationEventPublisher events, Clock clock) {
        this.channels = channels;
        this.duties = duties;
        this.events = events;
        this.clock = clock;
    }

    public Channel of(ChannelId id) {
        return channels.find(id).orElseThrow();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void activate(ChannelId id, Actor by) {
        Channel channel = of(id);
        Channel active = channel.perform(ChannelAct.ACTIVATE).during(LocalDate.now(clock), null, "");
        channels.save(active);
        duties.activated(active, by);
        events.publishEvent(new ChannelActed(active, ChannelAct.ACTIVATE.name(), Map.of("渠道", active.name()), by));
        events.publishEvent(new ChannelsChanged(id, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }
}

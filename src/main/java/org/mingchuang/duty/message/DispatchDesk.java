package org.mingchuang.duty.message;

import java.time.Clock;
import java.time.Instant;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the system does not decide by itself: sending once more what may have arrived, or saying that it has. */
@Component
class DispatchDesk {

    private final DispatchList dispatches;
    private final MessageSettings settings;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    DispatchDesk(
            DispatchList dispatches,
            MessageSettings settings,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.dispatches = dispatches;
        this.settings = settings;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Integer> resend(long id, long seenVersion, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return Outcome.refused(refusal("NOT_PERMITTED"));
        }
        Dispatch dispatch = dispatches.find(id).orElseThrow().seenAt(seenVersion);
        if (!dispatch.state().mayBeResent()) {
            throw new StaleVersion(DispatchDecided.subject(id));
        }
        Instant next = settings.quietHours().ending(clock.instant(), clock.getZone());
        return decided(DispatchAct.RESENT, dispatch, dispatches.resend(dispatch, next), by);
    }

    @Transactional
    public Outcome<Integer> confirm(long id, long seenVersion, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return Outcome.refused(refusal("NOT_PERMITTED"));
        }
        Dispatch dispatch = dispatches.find(id).orElseThrow().seenAt(seenVersion);
        if (!dispatch.state().mayBeConfirmed()) {
            throw new StaleVersion(DispatchDecided.subject(id));
        }
        return decided(DispatchAct.CONFIRMED, dispatch, dispatches.confirm(dispatch, clock.instant()), by);
    }

    private Outcome<Integer> decided(DispatchAct act, Dispatch dispatch, int count, Actor by) {
        if (count == 0) {
            throw new StaleVersion(DispatchDecided.subject(dispatch.id()));
        }
        String channel = texts.of("duty.message.channel", dispatch.channel());
        events.publishEvent(new DispatchDecided(act, dispatch.id(), dispatch.title(), channel, count, by));
        return Outcome.done(count);
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("duty.message.delivery.refusal." + reason, arguments);
    }
}

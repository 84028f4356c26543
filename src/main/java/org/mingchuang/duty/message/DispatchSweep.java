package org.mingchuang.duty.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingchuang.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 送达巡查: sends what is due, batch by batch. Any number of nodes may run it; each batch is in the hands of one. */
@Component
class DispatchSweep {

    private static final Logger log = LoggerFactory.getLogger(DispatchSweep.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

    private final DispatchStore dispatches;
    private final Map<DispatchChannel, Carrier> carriers;
    private final MessageSettings settings;
    private final Texts texts;
    private final Clock clock;
    private final String node = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    DispatchSweep(
            DispatchStore dispatches, List<Carrier> carriers, MessageSettings settings, Texts texts, Clock clock) {
        this.dispatches = dispatches;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    /** One round: until nothing is due, or the quiet hours begin. */
    void run() {
        recover();
        while (!Thread.currentThread().isInterrupted() && sendOne()) {
            log.debug("one more batch may be due");
        }
    }

    private void recover() {
        Instant before = clock.instant().minus(settings.lease());
        int recovered = dispatches.recover(before, texts.of("duty.message.error.NODE_DIED"));
        if (recovered > 0) {
            log.warn("{} deliveries were in the hands of a node that died", recovered);
        }
    }

    private boolean sendOne() {
        Instant now = clock.instant();
        if (settings.quietHours().covers(now, clock.getZone())) {
            return false;
        }
        Optional<Batch> batch = dispatches.claim(node, now);
        batch.ifPresent(this::send);
        return batch.isPresent();
    }

    private void send(Batch batch) {
        Carrier carrier = carriers.get(batch.channel());
        if (carrier == null) {
            throw new IllegalStateException("nobody carries " + batch.channel());
        }
        var handed = new AtomicBoolean();
        try {
            record(batch, carrier.carry(batch, () -> hand(batch, handed)));
        } catch (ClaimLost e) {
            log.warn("batch {} was taken over by another node; nothing was sent", batch.id());
        } catch (RuntimeException e) {
            // One batch that can't be sent must not hold back the others.
            log.error("batch {} can't be sent", batch.id(), e);
            String reason = texts.of("duty.message.error.FAULT");
            record(batch, handed.get() ? new Answer.Unknown(reason) : new Answer.Refused(reason));
        }
    }

    private void hand(Batch batch, AtomicBoolean handed) {
        if (!dispatches.hand(batch)) {
            throw new ClaimLost();
        }
        handed.set(true);
    }

    private void record(Batch batch, Answer answer) {
        switch (answer) {
            case Answer.Taken taken -> dispatches.sent(batch, clock.instant());
            case Answer.Unknown unknown -> dispatches.end(batch, DispatchState.UNCONFIRMED, brief(unknown.reason()));
            case Answer.Void nowhere -> dispatches.end(batch, DispatchState.DROPPED, brief(nowhere.reason()));
            case Answer.Refused refused -> refused(batch, brief(refused.reason()));
        }
    }

    private void refused(Batch batch, String reason) {
        if (batch.attempts() > PAUSES.size()) {
            dispatches.end(batch, DispatchState.FAILED, reason);
            return;
        }
        Instant next = clock.instant().plus(PAUSES.get(batch.attempts() - 1));
        dispatches.again(batch, reason, settings.quietHours().ending(next, clock.getZone()));
    }

    private static String brief(String reason) {
        return reason.length() <= 300 ? reason : reason.substring(0, 299) + "…";
    }
}

package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries out one due delivery: wholly, or not at all with the reason noted and a later try. */
@Component
class DeliveryRound {

    private static final Logger log = LoggerFactory.getLogger(DeliveryRound.class);

    private final DeliveryStore deliveries;
    private final DeliveryCarrier carrier;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliveryRound(DeliveryStore deliveries, DeliveryCarrier carrier, TransactionTemplate transaction, Clock clock) {
        this.deliveries = deliveries;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether there was one. */
    boolean carryOutOne() {
        var taken = new Taken();
        try {
            transaction.executeWithoutResult(status -> {
                Optional<Delivery> due = deliveries.takeDue(clock.instant());
                taken.delivery = due;
                due.ifPresent(carrier::carry);
            });
        } catch (RuntimeException | Error fault) {
            taken.delivery.ifPresentOrElse(delivery -> note(delivery, fault), () -> {
                throw new IllegalStateException(fault);
            });
        }
        return taken.delivery.isPresent();
    }

    private void note(Delivery delivery, Throwable fault) {
        if (fault instanceof ContentHeld) {
            log.info("delivery {} of {} is held back by the content check", delivery.id(), delivery.manuscript());
        } else if (delivery.attempts() == 0) {
            log.error("delivery {} of {} failed", delivery.id(), delivery.manuscript(), fault);
        }
        deliveries.failed(delivery, FaultWords.of(fault), delivery.nextTry(clock.instant()));
    }

    private static final class Taken {
        private Optional<Delivery> delivery = Optional.empty();
    }
}

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
        log.error("delivery {} of {} failed", delivery.id(), delivery.manuscript(), fault);
        deliveries.failed(delivery, reasonOf(fault), delivery.nextTry(clock.instant()));
    }

    /** The innermost words: a full disk says so itself. */
    private static String reasonOf(Throwable fault) {
        Throwable inner = fault;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        String words = inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
        return words.length() > 300 ? words.substring(0, 300) : words;
    }

    private static final class Taken {
        private Optional<Delivery> delivery = Optional.empty();
    }
}

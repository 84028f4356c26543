package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.manuscript.DeliveryStore.DeliveryLine;
import org.mingchuang.publishing.manuscript.ManuscriptPage.DeliveryRow;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Deliveries as people read them: done, planned, failing with the reason, given up. */
@Component
class DeliveryRows {

    private final DeliveryStore deliveries;
    private final Outlets outlets;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    DeliveryRows(DeliveryStore deliveries, Outlets outlets, Dates dates, Texts texts, Clock clock) {
        this.deliveries = deliveries;
        this.outlets = outlets;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    Shown of(ManuscriptId id) {
        List<DeliveryLine> lines = deliveries.of(id);
        List<DeliveryLine> failing =
                lines.stream().filter(DeliveryLine::isFailing).toList();
        return new Shown(
                lines.stream().map(this::row).toList(),
                failing.stream()
                        .findFirst()
                        .map(line -> line.delivery().lastError())
                        .orElse(""),
                lines.stream()
                        .filter(line -> line.doneAt() != null && line.delivery().action() == Delivery.Action.PUBLISH)
                        .map(DeliveryLine::address)
                        .filter(address -> !address.isEmpty())
                        .distinct()
                        .toList());
    }

    DeliveryRow row(DeliveryLine line) {
        Delivery delivery = line.delivery();
        boolean done = line.doneAt() != null;
        return new DeliveryRow(
                outlets.nameOf(delivery.outlet()),
                texts.of("publishing.manuscript.delivery", delivery.action()),
                delivery.version(),
                state(line),
                done ? "green" : line.cancelledAt() != null ? "grey" : line.isFailing() ? "red" : "blue",
                done ? line.address() : "");
    }

    private String state(DeliveryLine line) {
        Delivery delivery = line.delivery();
        Instant doneAt = line.doneAt();
        if (doneAt != null) {
            return texts.of("publishing.manuscript.delivery.DONE", dates.of(doneAt));
        }
        if (line.cancelledAt() != null) {
            return texts.of("publishing.manuscript.delivery.CANCELLED", delivery.lastError());
        }
        if (line.isFailing()) {
            return texts.of("publishing.manuscript.delivery.FAILING", delivery.attempts(), delivery.lastError());
        }
        return delivery.dueAt().isAfter(clock.instant())
                ? texts.of("publishing.manuscript.delivery.PLANNED", dates.of(delivery.dueAt()))
                : texts.of("publishing.manuscript.delivery.WAITING");
    }

    /**
     * 投递情况 of one manuscript.
     *
     * @param reason why the newest fails, empty when none does
     */
    record Shown(List<DeliveryRow> rows, String reason, List<String> addresses) {

        boolean failing() {
            return !reason.isEmpty();
        }
    }
}

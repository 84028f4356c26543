package org.mingchuang.proofing.sweep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingchuang.proofing.inspection.SweepRecords;
import org.mingchuang.proofing.keeping.CurrentRules;
import org.mingchuang.proofing.spi.CheckedStock;
import org.mingchuang.proofing.spi.CheckedStock.Item;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through everything published, a chunk a transaction, and goes on where a dead node stopped. Begins when the rules have
 * changed since the last sweep, or when that was too long ago.
 */
@Component
class ProofSweepRunner {

    private static final int CHUNK = 50;

    private final ObjectProvider<CheckedStock> stocks;
    private final ProofSweepStore store;
    private final SweepRecords records;
    private final CurrentRules rules;
    private final SweepSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ProofSweepRunner(
            ObjectProvider<CheckedStock> stocks,
            ProofSweepStore store,
            SweepRecords records,
            CurrentRules rules,
            SweepSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.stocks = stocks;
        this.store = store;
        this.records = records;
        this.rules = rules;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Until the running one is done; begins one that is due. */
    void run() {
        Optional<SweepCause> due = due();
        due.ifPresent(cause -> store.begin(edition(), cause, now()));
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> oneChunk()));
        }
    }

    boolean ask() {
        return store.begin(edition(), SweepCause.ASKED, now());
    }

    private Optional<SweepCause> due() {
        Optional<ProofSweep> last = store.latest();
        if (last.isEmpty() || last.get().edition() != edition()) {
            return Optional.of(SweepCause.RULES);
        }
        Duration age = Duration.between(last.get().startedAt(), now());
        return age.compareTo(settings.interval()) > 0 ? Optional.of(SweepCause.REGULAR) : Optional.empty();
    }

    /** Whether there is more to do. */
    private boolean oneChunk() {
        Optional<ProofSweep> running = store.running();
        if (running.isEmpty()) {
            return false;
        }
        ProofSweep sweep = running.get();
        Optional<CheckedStock> stock = ordered().stream()
                .filter(each -> each.kind().compareTo(sweep.stock()) >= 0)
                .findFirst();
        if (stock.isEmpty()) {
            records.forgetBefore(sweep.startedAt());
            store.finish(sweep, now());
            return false;
        }
        advance(sweep, stock.get());
        return true;
    }

    private void advance(ProofSweep sweep, CheckedStock stock) {
        long after = stock.kind().equals(sweep.stock()) ? sweep.reached() : 0;
        List<Item> items = stock.after(after, CHUNK);
        items.forEach(item -> records.keep(item, now()));
        if (items.isEmpty()) {
            // No kind is called so: the next one is the next in order.
            store.reached(sweep, stock.kind() + "~", 0, 0);
        } else {
            store.reached(sweep, stock.kind(), items.getLast().subject().number(), items.size());
        }
    }

    private List<CheckedStock> ordered() {
        return stocks.stream().sorted(Comparator.comparing(CheckedStock::kind)).toList();
    }

    private long edition() {
        return Long.parseLong(rules.stamp());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

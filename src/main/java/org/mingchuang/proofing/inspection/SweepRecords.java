package org.mingchuang.proofing.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.proofing.InspectionStage;
import org.mingchuang.proofing.Remark;
import org.mingchuang.proofing.Ruling;
import org.mingchuang.proofing.keeping.CurrentRules;
import org.mingchuang.proofing.spi.CheckedStock.Item;
import org.springframework.stereotype.Component;

/** Keeps of each published item what the latest sweep found. */
@Component
public class SweepRecords {

    private final CurrentRules rules;
    private final InspectionStore store;

    SweepRecords(CurrentRules rules, InspectionStore store) {
        this.rules = rules;
        this.store = store;
    }

    /** Of an item without findings nothing is kept. */
    public void keep(Item item, Instant at) {
        Map<String, Ruling> rulings = store.rulings(item.subject());
        List<Remark> remarks = rules.check(item.material()).stream()
                .map(located -> {
                    String mark = RemarkMark.of(located);
                    return new Remark(located, mark, Optional.ofNullable(rulings.get(mark)));
                })
                .toList();
        if (remarks.isEmpty()) {
            store.forgetSweep(item.subject());
        } else {
            long inspection = store.keep(
                    item.subject(), item.digest(), InspectionStage.SWEEP, rules.stamp(), remarks, at, Actor.system());
            store.name(inspection, item.title(), item.address());
        }
    }

    /** What the sweep that began then has not met again is no longer out. */
    public void forgetBefore(Instant began) {
        store.forgetSweepsBefore(began);
    }
}

package org.mingchuang.proofing.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.proofing.Inspection;
import org.mingchuang.proofing.InspectionStage;
import org.mingchuang.proofing.Inspections;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Remark;
import org.mingchuang.proofing.Ruling;
import org.mingchuang.proofing.RulingKind;
import org.mingchuang.proofing.keeping.CurrentRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inspects with the rules in force, and keeps what people say to the findings. */
@Component
class RulingDesk implements Inspections {

    private static final int LONGEST_REASON = 300;

    private final CurrentRules rules;
    private final InspectionStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RulingDesk(CurrentRules rules, InspectionStore store, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Inspection look(SubjectRef subject, Material material) {
        Map<String, Ruling> rulings = store.rulings(subject);
        return new Inspection(rules.check(material).stream()
                .map(located -> {
                    String mark = RemarkMark.of(located);
                    return new Remark(located, mark, Optional.ofNullable(rulings.get(mark)));
                })
                .toList());
    }

    @Override
    @Transactional
    public Inspection keep(SubjectRef subject, Digest digest, InspectionStage stage, Material material, Actor by) {
        Inspection inspection = look(subject, material);
        store.keep(
                subject,
                digest,
                stage,
                rules.stamp(),
                inspection.remarks(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
        return inspection;
    }

    @Override
    @Transactional
    public Outcome<Ruling> rule(
            SubjectRef subject,
            Material material,
            String mark,
            RulingKind kind,
            String reason,
            boolean releasing,
            Actor by) {
        Optional<Remark> remark = look(subject, material).remarks().stream()
                .filter(each -> each.mark().equals(mark))
                .findFirst();
        List<Refusal> unmet = unmet(remark, kind, reason, releasing);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        var ruling =
                new Ruling(kind, reason.strip(), by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), releasing);
        store.supersede(subject, mark);
        store.add(subject, remark.orElseThrow(), ruling, by);
        events.publishEvent(new RulingMade(subject, remark.get().finding(), ruling, by));
        return Outcome.done(ruling);
    }

    private static List<Refusal> unmet(Optional<Remark> remark, RulingKind kind, String reason, boolean releasing) {
        if (remark.isEmpty()) {
            return List.of(refusal("GONE"));
        }
        if (kind == RulingKind.WAIVED && reason.isBlank()) {
            return List.of(refusal("REASON_MISSING").at("reason"));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return List.of(refusal("REASON_TOO_LONG", LONGEST_REASON).at("reason"));
        }
        return kind == RulingKind.WAIVED && remark.get().isStop() && !releasing ? List.of(refusal("STOP")) : List.of();
    }

    @Override
    @Transactional
    public void takeBack(SubjectRef subject, String mark, Actor by) {
        Optional<Ruling> said = Optional.ofNullable(store.rulings(subject).get(mark));
        if (said.isPresent() && store.supersede(subject, mark)) {
            events.publishEvent(new RulingTakenBack(subject, said.get(), by));
        }
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("proofing.refusal." + key, arguments);
    }
}

package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.route.ChosenRoute;
import org.mingchuang.approval.route.Routes;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 送审: finds the route and makes sure that it can be walked to its end. */
@Component
class RunOpening {

    private final RunStore runs;
    private final Routes routes;
    private final Signers signers;
    private final Units units;
    private final Texts texts;

    RunOpening(RunStore runs, Routes routes, Signers signers, Units units, Texts texts) {
        this.runs = runs;
        this.routes = routes;
        this.signers = signers;
        this.units = units;
        this.texts = texts;
    }

    Outcome<Run> prepare(Submission submission, Actor by, Instant at) {
        if (runs.of(submission.subject()).stream().anyMatch(Run::isOpen)) {
            return refused("OPEN_ALREADY");
        }
        UnitView unit = units.find(submission.unit()).orElseThrow();
        return routes.choose(unit, submission.origin(), submission.target())
                .map(route -> prepare(submission, route, new Run.Opening(by.id(), by.name(), unit.shortName(), at)))
                .orElseGet(() -> refused(
                        "NO_ROUTE",
                        unit.name(),
                        texts.of("approval.origin", submission.origin()),
                        texts.of("approval.target", submission.target())));
    }

    private Outcome<Run> prepare(Submission submission, ChosenRoute route, Run.Opening opening) {
        var authors = new HashSet<>(submission.writers());
        authors.add(opening.by());
        Optional<Refusal> obstacle = signers.obstacle(route, authors, opening.at());
        return obstacle.isPresent()
                ? Outcome.refused(obstacle.get())
                : Outcome.done(Run.open(submission, route, opening));
    }

    private static Outcome<Run> refused(String key, Object... arguments) {
        return Outcome.refused(Refusal.of("approval.run.refusal." + key, arguments));
    }
}

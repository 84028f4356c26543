package org.mingchuang.demo;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.People;
import org.springframework.stereotype.Component;

/** Has each submission signed by whom it waits for, step by step, as these people would. */
@Component
class DemoSigning {

    private final Approvals approvals;
    private final People people;
    private final Clock clock;

    DemoSigning(Approvals approvals, People people, Clock clock) {
        this.approvals = approvals;
        this.people = people;
        this.clock = clock;
    }

    void signAll(RunId id) {
        RunView run = approvals.find(id).orElseThrow();
        while (run.state() == RunState.OPEN) {
            run = sign(run);
        }
    }

    /** One signature, by the first of those for whom the run waits. */
    RunView sign(RunView run) {
        boolean first = run.signatures().isEmpty();
        Set<Gate> gates = first ? EnumSet.allOf(Gate.class) : Set.of();
        String opinion = first ? "已逐项核对，同意报审。" : "同意发布。";
        return approvals
                .approve(run.id(), run.version(), opinion, gates, signer(run))
                .orElseThrow();
    }

    void sendBack(RunView run, String reason) {
        approvals.sendBack(run.id(), run.version(), 0, reason, signer(run)).orElseThrow();
    }

    private Actor signer(RunView run) {
        String login = Objects.requireNonNull(logins().get(run.waitingFor().getFirst()));
        return people.actor(people.byLogin(login).orElseThrow().id(), clock.instant());
    }

    private static Map<String, String> logins() {
        return DemoTable.read("people.tsv", 5).rows().stream()
                .collect(Collectors.toMap(row -> row.get(1), row -> row.get(0)));
    }
}

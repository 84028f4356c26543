package org.mingchuang.approval.run;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.approval.Gate;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 审签要件: what a decision has to say before it counts. */
@Component
class RunRequirements {

    static final int LONGEST_OPINION = 500;

    private final Signers signers;
    private final Texts texts;
    private final Clock clock;

    RunRequirements(Signers signers, Texts texts, Clock clock) {
        this.signers = signers;
        this.texts = texts;
        this.clock = clock;
    }

    /** The five gates are ticked one by one where the step asks for them (notice 四(二), N-21). */
    List<Refusal> approving(Run run, String opinion, Set<Gate> gates) {
        var missing = notTooLong(opinion, "opinion", "OPINION");
        if (run.step().asksGates() && gates.size() < Gate.values().length) {
            missing.add(refusal("GATES_MISSING", unticked(gates)).at("gates"));
        }
        return missing;
    }

    List<Refusal> sendingBack(Run run, int toStep, String reason) {
        var missing = written(reason, "reason", "REASON");
        if (toStep < 0 || toStep >= run.position().step()) {
            missing.add(refusal("NO_SUCH_STEP").at("toStep"));
        }
        return missing;
    }

    /** The principal leader has to be another person than whoever signed so far. */
    List<Refusal> escalating(Run run, String opinion, Actor by) {
        var missing = written(opinion, "opinion", "OPINION");
        signers.escalationObstacle(run, Set.of(by.id()), clock.instant()).ifPresent(missing::add);
        return missing;
    }

    private static List<Refusal> written(String text, String field, String key) {
        var missing = notTooLong(text, field, key);
        if (brief(text).isEmpty()) {
            missing.add(refusal(key + "_MISSING").at(field));
        }
        return missing;
    }

    private static List<Refusal> notTooLong(String text, String field, String key) {
        var missing = new ArrayList<Refusal>();
        if (brief(text).length() > LONGEST_OPINION) {
            missing.add(refusal(key + "_TOO_LONG", LONGEST_OPINION).at(field));
        }
        return missing;
    }

    private String unticked(Set<Gate> gates) {
        return EnumSet.allOf(Gate.class).stream()
                .filter(gate -> !gates.contains(gate))
                .map(gate -> texts.of("approval.gate", gate))
                .collect(Collectors.joining("、"));
    }

    /** As it is kept: without the blanks around it. */
    static String brief(String text) {
        return text.strip();
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("approval.run.refusal." + key, arguments);
    }
}

package org.mingchuang.approval.run;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Gate;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Standing;

/**
 * 审签意见: one act in a run; never changed.
 *
 * @param step number of the step at which it was done
 * @param toStep where it was returned to; 0 in every other case
 */
record Decision(
        int number,
        int round,
        int step,
        String stepName,
        RunAct act,
        Signer by,
        Verdict verdict,
        int toStep,
        Instant at) {

    /** 签署人: who signed, by what right, as it is shown for ever. */
    record Signer(PersonId person, @Nullable PersonId onBehalfOf, String signature) {

        static Signer of(Standing standing) {
            return new Signer(standing.person(), standing.onBehalfOf(), standing.signature());
        }

        static Signer of(Actor actor) {
            return new Signer(actor.id(), null, actor.name());
        }

        /** The delegate and the holder behind. */
        Stream<PersonId> persons() {
            return Stream.concat(Stream.of(person), Stream.ofNullable(onBehalfOf));
        }
    }

    /** 意见与五关: what was written and ticked. */
    record Verdict(String opinion, Set<Gate> gates) {

        Verdict {
            gates = Set.copyOf(gates);
        }

        static Verdict of(String opinion) {
            return new Verdict(opinion, Set.of());
        }
    }
}

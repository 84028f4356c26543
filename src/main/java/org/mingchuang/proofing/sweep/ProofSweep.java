package org.mingchuang.proofing.sweep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 一次复查.
 *
 * @param edition of the rules with which it began
 * @param stock kind of what is being gone through; those before it in the alphabet are done
 * @param reached the last number that is done
 */
record ProofSweep(
        long id,
        long edition,
        SweepCause cause,
        Instant startedAt,
        String stock,
        long reached,
        long checked,
        @Nullable Instant finishedAt) {}

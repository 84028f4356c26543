package org.mingchuang.proofing;

import java.util.Optional;

/**
 * 检查意见: a finding in its place, and what a person has said to it.
 *
 * @param mark the same for the same rule, words and surroundings of one subject, over all its versions
 */
public record Remark(Located located, String mark, Optional<Ruling> ruling) {

    public Finding finding() {
        return located.finding();
    }

    public boolean isStop() {
        return finding().severity() == Severity.STOP;
    }

    /** Nobody has settled it: a stop only by somebody who did not write the text. */
    public boolean isOpen() {
        return ruling.filter(said -> said.kind().isLeaving())
                .filter(said -> said.releasing() || !isStop())
                .isEmpty();
    }
}

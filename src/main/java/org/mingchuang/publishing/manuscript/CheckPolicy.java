package org.mingchuang.publishing.manuscript;

import java.util.Set;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;

/** Who may say what to a finding of the content check: writers, signers and the rules' keeper. */
final class CheckPolicy {

    private CheckPolicy() {}

    static boolean mayRule(Actor actor, Manuscript manuscript) {
        return actor.may(Permission.WRITE_MANUSCRIPTS, manuscript.unit())
                || actor.may(Permission.SIGN, manuscript.unit())
                || actor.may(Permission.KEEP_RULES);
    }

    /** Somebody who signs for the unit and has not written on the text. */
    static boolean mayRelease(Actor actor, Manuscript manuscript, Set<PersonId> writers) {
        return actor.may(Permission.SIGN, manuscript.unit()) && !writers.contains(actor.id());
    }
}

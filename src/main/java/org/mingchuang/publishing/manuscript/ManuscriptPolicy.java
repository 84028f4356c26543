package org.mingchuang.publishing.manuscript;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;

/** Who may do what with a manuscript. Signing is the business of {@code approval}; there, writers never pass their own work. */
final class ManuscriptPolicy {

    private ManuscriptPolicy() {}

    static boolean mayOpen(Actor actor, UnitId unit) {
        return actor.may(Permission.WRITE_MANUSCRIPTS, unit);
    }

    /** Another unit's drafts are not readable; who signs reads them through the submission. */
    static boolean mayRead(Actor actor, Manuscript manuscript) {
        return actor.may(Permission.READ_MANUSCRIPTS, manuscript.unit())
                || actor.may(Permission.WRITE_MANUSCRIPTS, manuscript.unit());
    }

    /** What is signed is no draft any more: who withdraws it, or looks after the site, has to see it, and only it. */
    static boolean mayReadSigned(Actor actor, Manuscript manuscript) {
        return mayRead(actor, manuscript)
                || actor.may(Permission.WITHDRAW, manuscript.unit())
                || actor.may(Permission.MANAGE_SITE);
    }

    /** Who wrote it, and who looks after the site. */
    static boolean mayRetry(Actor actor, Manuscript manuscript) {
        return actor.may(Permission.WRITE_MANUSCRIPTS, manuscript.unit()) || actor.may(Permission.MANAGE_SITE);
    }

    static boolean may(Actor actor, ManuscriptAct act, Manuscript manuscript) {
        return switch (act) {
            case SAVE, SUBMIT, RECALL, DISCARD, RESTORE -> actor.may(Permission.WRITE_MANUSCRIPTS, manuscript.unit());
            case WITHDRAW -> actor.may(Permission.WITHDRAW, manuscript.unit());
            // What follows from an approval or a delivery is nobody's to do by hand.
            case SEND_BACK, SIGN, PUBLISH -> false;
        };
    }
}

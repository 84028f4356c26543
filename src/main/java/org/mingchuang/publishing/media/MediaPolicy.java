package org.mingchuang.publishing.media;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;

/** Who may use the library, and who looks after an entry. */
final class MediaPolicy {

    private MediaPolicy() {}

    static boolean mayRead(Actor actor) {
        return actor.may(Permission.WRITE_MANUSCRIPTS) || actor.may(Permission.READ_MANUSCRIPTS);
    }

    static boolean mayAdd(Actor actor) {
        return actor.may(Permission.WRITE_MANUSCRIPTS);
    }

    /** People of the unit that brought it in. */
    static boolean mayKeep(Actor actor, UnitId unit) {
        return actor.may(Permission.WRITE_MANUSCRIPTS, unit);
    }
}

package org.mingchuang.organization.person;

import java.util.List;
import java.util.function.Supplier;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;

/** 机构人员维护人: the system administrator; and the system itself, which sets up an installation before anybody is there. */
public final class Keeper {

    private Keeper() {}

    public static boolean is(Actor actor) {
        return actor.id().equals(PersonId.SYSTEM) || actor.mayEverywhere(Permission.MANAGE_ORGANIZATION);
    }

    /** Asks for the right first, and only then for what else has to be so: a stranger learns nothing. */
    public static List<Refusal> refusals(Actor actor, Supplier<List<Refusal>> requirements) {
        List<Refusal> found = refusals(actor);
        return found.isEmpty() ? requirements.get() : found;
    }

    /** Empty when the actor may keep units, people and posts. */
    public static List<Refusal> refusals(Actor actor) {
        return is(actor) ? List.of() : List.of(Refusal.of("organization.person.refusal.NOT_PERMITTED"));
    }
}

package org.mingchuang.kernel;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * 操作人: the person on whose account an act is done, with the grants in force at this moment.
 *
 * @param name as it stood at the act; kept in every trace
 * @param unit the unit where the person belongs
 * @param address the network address from which the act came, for the audit trail
 */
public record Actor(PersonId id, String name, UnitId unit, Set<Grant> grants, String address) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    /** The system acting by itself at a planned time; it may nothing that a person has to decide. */
    public static Actor system() {
        return new Actor(PersonId.SYSTEM, "系统", new UnitId(0), Set.of(), "");
    }

    /** Has this permission in at least one unit. */
    public boolean may(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.permission() == permission);
    }

    public boolean may(Permission permission, UnitId where) {
        return grants.stream().anyMatch(grant -> grant.covers(permission, where));
    }

    public boolean mayEverywhere(Permission permission) {
        return grants.contains(Grant.everywhere(permission));
    }

    /** The units where the permission holds; only meaningful when it does not hold everywhere. */
    public Set<UnitId> unitsWith(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.permission() == permission && grant.unit() != null)
                .map(Grant::unit)
                .collect(Collectors.toUnmodifiableSet());
    }
}

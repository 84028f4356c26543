package org.mingchuang.organization;

import java.time.Instant;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

/** 机构人员维护: the use cases by which the organisation is built and kept; the pages and the demonstration use the same. */
public interface Staffing {

    /** @param parentCode empty for the root */
    Outcome<UnitId> open(String code, String name, String shortName, UnitKind kind, String parentCode, Actor by);

    /** Takes somebody on, with an account that has to choose a new password at first sign-in unless {@code settled}. */
    Outcome<PersonId> employ(NewPerson person, Actor by);

    Outcome<Post> appoint(PersonId person, Post post, Actor by);

    Outcome<Post> relieve(PersonId person, Post post, Actor by);

    /** Names who signs for an absent holder, for a period. Periods of one holder may not overlap. */
    Outcome<PersonId> delegate(
            PersonId holder, PersonId delegate, Instant from, Instant until, String reason, Actor by);

    /**
     * 新进人员.
     *
     * @param login sign-in name, unique, lower-case letters, digits, dot and hyphen
     * @param password has to satisfy the password policy (S-02)
     * @param settled whether the password may be kept; only for demonstration accounts
     */
    record NewPerson(
            String login, String name, UnitId unit, String jobTitle, String mobile, String password, boolean settled) {}
}

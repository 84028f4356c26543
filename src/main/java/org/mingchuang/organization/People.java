package org.mingchuang.organization;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

/** 人员查询. */
public interface People {

    Optional<PersonView> find(PersonId id);

    List<PersonView> of(UnitId unit);

    /** The person with the grants of the posts held at that instant, own and delegated. */
    Actor actor(PersonId id, Instant at);

    /** The full number, for a filing that has to name it; every page shows it masked. Empty when none is kept. */
    Optional<String> mobile(PersonId id);

    /** By sign-in name. */
    Optional<PersonView> byLogin(String login);
}

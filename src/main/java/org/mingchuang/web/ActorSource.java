package org.mingchuang.web;

import java.util.Optional;
import org.mingchuang.kernel.Actor;

/** 当前操作人: who acts in the current request, with the grants in force now. Implemented by {@code organization}. */
public interface ActorSource {

    /** Empty when nobody is signed in, or the account was closed in the meantime. */
    Optional<Actor> current();

    /** What people call the unit where the person belongs, for the top bar. */
    String unitNameOf(Actor actor);
}

package org.mingchuang.publishing;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** 推荐栏目: the usual column tree of a district commission (rules.md 12.2), for an installation that has none yet. */
public interface DefaultTree {

    /**
     * Opens all of them or, once there is a column, none. A responsible unit that is not there gives way to the commission
     * office.
     *
     * @return how many were opened
     */
    Outcome<Integer> open(Actor by);
}

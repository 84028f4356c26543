package org.mingchuang.organization;

import java.time.Instant;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

/** 人员已离岗: the account is closed, posts and delegations are ended; what the person still owed needs somebody else. */
public record PersonLeft(PersonId person, String name, UnitId unit, Instant at, Actor by) {}

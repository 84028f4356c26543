package org.mingchuang.organization;

import org.mingchuang.kernel.UnitId;

/**
 * 岗位: a kind of post in one unit; for {@link PostKind#LEADER_IN_CHARGE} the unit that is led, for posts of the whole
 * commission the commission.
 */
public record Post(PostKind kind, UnitId unit) {}

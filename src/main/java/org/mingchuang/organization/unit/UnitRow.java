package org.mingchuang.organization.unit;

/**
 * 机构列表的一行.
 *
 * @param leader who is in charge, or empty
 * @param up whether it can go further up among its siblings
 */
public record UnitRow(
        String address,
        String name,
        String shortName,
        String code,
        String kind,
        int depth,
        boolean active,
        int people,
        String leader,
        boolean up,
        boolean down) {}

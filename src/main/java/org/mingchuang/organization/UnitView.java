package org.mingchuang.organization;

import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;

/**
 * 机构: one unit as others see it.
 *
 * @param code short Latin code, unique, such as BGS
 * @param parent null for the root
 */
public record UnitView(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable UnitId parent,
        boolean active) {}

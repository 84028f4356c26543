package org.mingchuang.organization.unit;

import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;

/**
 * 机构: a node of the commission's tree.
 *
 * @param depth how far below the root it stands, from 0
 */
record Unit(
        UnitId id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable UnitId parent,
        boolean active,
        int version,
        int depth) {

    UnitView view() {
        return new UnitView(id, code, name, shortName, kind, parent, active);
    }

    /** The commission and its office are what the routes rest on; they are never closed. */
    boolean mayEverClose() {
        return kind != UnitKind.COMMISSION && kind != UnitKind.COMMISSION_OFFICE;
    }

    static SubjectRef subject(UnitId id) {
        return SubjectRef.of("organization.unit", id.value());
    }
}

package org.mingchuang.organization;

import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.UnitId;

/** 机构查询. */
public interface Units {

    Optional<UnitView> find(UnitId id);

    Optional<UnitView> byCode(String code);

    /** In the order of the tree, closed units included. */
    List<UnitView> all();

    /** The commission office (委办公室). */
    UnitView office();

    /** The root: the commission itself. */
    UnitView commission();
}

package org.mingchuang.approval.route;

import java.util.Optional;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.organization.UnitView;

/** 审批路线查询: which route a submission takes. It follows from unit, origin and target, never from a wish. */
public interface Routes {

    /** Empty when no active route fits. */
    Optional<ChosenRoute> choose(UnitView unit, MaterialOrigin origin, Target target);
}

package org.mingchuang.audit;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.springframework.stereotype.Component;

/** 菜单: the trail, for who may read it. */
@Component
class AuditMenu implements Navigation {

    @Override
    public List<NavEntry> entries(Actor actor) {
        return actor.may(Permission.READ_AUDIT)
                ? List.of(new NavEntry("系统", "操作留痕", "/office/audit", "history", 900, 0))
                : List.of();
    }
}

package org.mingchuang.portal.check;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 已核对站点. */
record SiteChecked(long checked, long differences, String first, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("portal.site", "0");
    }

    @Override
    public String act() {
        return "portal.check.act.CHECKED";
    }

    @Override
    public boolean succeeded() {
        return differences == 0;
    }

    @Override
    public Map<String, String> details() {
        String counts = "核对 " + checked + " 项，差异 " + differences + " 项";
        return differences == 0 ? Map.of("结果", counts) : Map.of("结果", counts, "首个差异", first);
    }
}

package org.mingchuang.publishing.intake;

import java.util.List;
import org.mingchuang.web.Fact;

/** 导入结果页面: what was recognised, and what to look after. */
public record IntakeResultPage(
        String heading, String taken, List<Fact> findings, List<String> remarks, String manuscript) {

    public String edit() {
        return manuscript + "/edit";
    }
}

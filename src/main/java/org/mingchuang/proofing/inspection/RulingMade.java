package org.mingchuang.proofing.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Ruling;

/** 检查意见已处理. The words found are not repeated: they may be personal data. */
record RulingMade(SubjectRef subject, Finding finding, Ruling ruling, Actor by) implements Auditable {

    @Override
    public String act() {
        return "proofing.act." + ruling.kind();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("规则", finding.rule());
        details.put("位置", Integer.toString(finding.offset()));
        if (!ruling.reason().isEmpty()) {
            details.put("理由", ruling.reason());
        }
        return details;
    }
}

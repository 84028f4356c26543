package org.mingchuang.approval.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 流转留痕: one act in a run as a fact of the audit trail, told under the subject that is signed. */
record RunActed(Actor by, SubjectRef subject, String act, Map<String, String> details) implements Auditable {

    static RunActed opened(Run run, Actor by) {
        var details = new LinkedHashMap<String, String>();
        details.put("路线", run.route().name());
        details.put("下一步", run.step().name());
        details.put("摘要", run.submission().digest().hex());
        return new RunActed(by, run.submission().subject(), "approval.run.act.OPEN", details);
    }

    static RunActed of(Run run, Decision decision, Actor by) {
        var details = new LinkedHashMap<String, String>();
        details.put("流转", Long.toString(run.id()));
        details.put("环节", decision.stepName());
        details.put("签名", decision.by().signature());
        if (!decision.verdict().opinion().isEmpty()) {
            details.put("意见", decision.verdict().opinion());
        }
        if (!decision.verdict().gates().isEmpty()) {
            details.put("五关", "已逐项审核");
        }
        details.put("摘要", run.submission().digest().hex());
        return new RunActed(by, run.submission().subject(), "approval.run.act." + decision.act(), details);
    }
}

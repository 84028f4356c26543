package org.mingchuang.proofing.form;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;

/** 书写规范: where the rules of form come from. */
final class Standard {

    static final String NUMBERS = "GB/T 15835 出版物上数字用法";
    static final String UNITS = "GB 3100 国际单位制及其应用";
    static final String PUNCTUATION = "GB/T 15834 标点符号用法";

    private Standard() {}

    static Fault hint(String rule, String reason, String origin) {
        return new Fault(Category.WORDING, Severity.HINT, "form/" + rule, reason, origin, 0.6);
    }

    static Fault warning(String rule, String reason, String origin) {
        return new Fault(Category.WORDING, Severity.WARN, "form/" + rule, reason, origin, 0.85);
    }
}

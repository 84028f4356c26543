package org.mingchuang.proofing.privacy;

import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** Looks at each run of digits once and asks whose number it may be. */
public final class PersonalNumbers implements Rule {

    private static final String ORIGIN = "个人信息保护法";

    /** How far to look back and forth for the words that say what a number is. */
    private static final int NEAR = 24;

    @Override
    public void find(NormalText text, Findings findings) {
        int i = 0;
        while (i < text.length()) {
            int plate = Plate.end(text, i);
            if (plate > i) {
                findings.add(plate(text, i, plate));
                i = plate;
            } else if (NumberRun.isAlphanumeric(text.at(i))) {
                NumberRun grouped = NumberRun.grouped(text, i);
                NumberRun alone = NumberRun.alone(text, i);
                if (judge(text, grouped, findings)) {
                    i = grouped.end();
                } else {
                    judge(text, alone, findings);
                    i = alone.end();
                }
            } else {
                i++;
            }
        }
    }

    private static boolean judge(NormalText text, NumberRun run, Findings findings) {
        if (run.length() < 10 || run.length() > 19 || isPartOfAddress(text, run.start())) {
            return false;
        }
        Finding finding = null;
        if (run.length() == 18 && (IdentityNumber.hasForm(run.characters()) || !run.isDigits())) {
            finding = identity(text, run);
        } else if (run.isDigits() && !isDecimal(text, run)) {
            finding = digits(text, run);
        }
        if (finding != null) {
            findings.add(finding);
        }
        return finding != null;
    }

    private static @Nullable Finding identity(NormalText text, NumberRun run) {
        String number = run.characters();
        if (IdentityNumber.isValid(number)) {
            String masked = IdentityNumber.masked(number);
            return personal(text, run, Severity.STOP, "identity-number", "公民身份号码不得公开", masked, 1);
        }
        if (CreditCode.isValid(number)) {
            return personal(text, run, Severity.HINT, "credit-code", "统一社会信用代码，请核对是否需要公开", "", 0.9);
        }
        if (IdentityNumber.hasForm(number) && isNear(text, run, "身份证", "身份号码", "公民身份")) {
            String masked = IdentityNumber.masked(number);
            return personal(text, run, Severity.WARN, "identity-number", "疑似公民身份号码（校验码不符）", masked, 0.8);
        }
        if (CreditCode.hasForm(number) && isNear(text, run, "信用代码")) {
            return personal(text, run, Severity.WARN, "credit-code", "统一社会信用代码校验码不符，请核对", "", 0.9);
        }
        return null;
    }

    private static @Nullable Finding digits(NormalText text, NumberRun run) {
        String digits = run.characters();
        String mobile = Phone.mobile(digits);
        if (!mobile.isEmpty()) {
            return personal(text, run, Severity.STOP, "mobile", "手机号码属个人信息", Phone.masked(mobile), 0.95);
        }
        if (Phone.isFixed(digits)) {
            return personal(text, run, Severity.HINT, "phone", "固定电话，请核对是否为公开的办公电话", "", 0.7);
        }
        if (BankCard.isValid(digits)) {
            return card(text, run);
        }
        if (IdentityNumber.isOldForm(digits) && isNear(text, run, "身份证", "身份号码")) {
            String masked = IdentityNumber.masked(digits);
            return personal(text, run, Severity.STOP, "identity-number", "公民身份号码（15位）不得公开", masked, 0.95);
        }
        return null;
    }

    private static @Nullable Finding card(NormalText text, NumberRun run) {
        String masked = BankCard.masked(run.characters());
        if (isNear(text, run, "银行", "卡号", "账号", "帐号", "账户", "开户", "户名")) {
            return personal(text, run, Severity.STOP, "bank-card", "银行卡号不得公开", masked, 0.95);
        }
        if (BankCard.isUnionPay(run.characters())) {
            return personal(text, run, Severity.WARN, "bank-card", "疑似银行卡号", masked, 0.6);
        }
        return null;
    }

    private static boolean isNear(NormalText text, NumberRun run, String... words) {
        for (String word : words) {
            if (text.hasWithin(word, run.start() - NEAR, run.start())
                    || text.hasWithin(word, run.end(), run.end() + NEAR)) {
                return true;
            }
        }
        return false;
    }

    /** Within the address of a page a number is no one's: ids and dates stand there. */
    private static boolean isPartOfAddress(NormalText text, int start) {
        return "/=_%&?".indexOf(text.at(start - 1)) >= 0;
    }

    private static boolean isDecimal(NormalText text, NumberRun run) {
        return text.at(run.start() - 1) == '.'
                || text.at(run.end()) == '.' && NumberRun.isDigit(text.at(run.end() + 1));
    }

    private static Finding plate(NormalText text, int start, int end) {
        var run = new NumberRun("", start, end);
        return personal(text, run, Severity.WARN, "plate", "疑似机动车号牌", text.at(start) + "*****", 0.9);
    }

    private static Finding personal(
            NormalText text,
            NumberRun run,
            Severity severity,
            String rule,
            String reason,
            String suggestion,
            double confidence) {
        int offset = text.sourceStart(run.start());
        int length = text.sourceEnd(run.end()) - offset;
        return new Finding(
                offset,
                length,
                Category.PERSONAL_DATA,
                severity,
                "privacy/" + rule,
                reason,
                ORIGIN,
                suggestion,
                confidence);
    }
}

package org.mingchuang.proofing.form;

import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 层次序数: headings 一、 and （一） that skip a number or have it twice. */
public final class Outline implements Rule {

    private static final Fault SKIPPED = Standard.warning("outline-skipped", "", Form.OFFICIAL);
    private static final Fault TWICE = Standard.warning("outline-twice", "", Form.OFFICIAL);

    private static final String DIGITS = "一二三四五六七八九";

    /** 序列: what came last of one kind. */
    private static final class Level {
        private int last;

        void on(NormalText text, Ordinal ordinal, Findings findings) {
            if (last > 0 && ordinal.value == last + 2) {
                findings.add(SKIPPED.because("标题序号不连续，前面缺少“" + written(last + 1) + "”")
                        .at(text, ordinal.start, ordinal.end, written(last + 1)));
            } else if (last > 0 && ordinal.value == last && last > 1) {
                findings.add(TWICE.because("标题序号重复“" + written(last) + "”")
                        .at(text, ordinal.start, ordinal.end, written(last + 1)));
            }
            last = ordinal.value;
        }
    }

    private record Ordinal(int value, int start, int end) {}

    @Override
    public void find(NormalText text, Findings findings) {
        var first = new Level();
        var second = new Level();
        for (int i = 0; i < text.length() && !findings.isFull(); i++) {
            if (text.at(i - 1) == '\n') {
                line(text, i, first, second, findings);
            }
        }
    }

    private static void line(NormalText text, int start, Level first, Level second, Findings findings) {
        int i = start;
        while (text.at(i) == ' ' || text.at(i) == '\t') {
            i++;
        }
        boolean bracket = text.at(i) == '(';
        Ordinal ordinal = ordinal(text, bracket ? i + 1 : i);
        if (ordinal.value == 0) {
            return;
        }
        if (bracket && text.at(ordinal.end) == ')') {
            second.on(text, ordinal, findings);
        } else if (!bracket && text.at(ordinal.end) == '、' && DIGITS.indexOf(text.at(ordinal.end + 1)) < 0) {
            first.on(text, ordinal, findings);
            second.last = 0;
        }
    }

    /** From 一 to 九十九; zero where none stands. */
    private static Ordinal ordinal(NormalText text, int start) {
        int tens = 0;
        int i = start;
        int digit = DIGITS.indexOf(text.at(i)) + 1;
        i += digit > 0 ? 1 : 0;
        if (text.at(i) == '十') {
            tens = Math.max(1, digit);
            i++;
            digit = DIGITS.indexOf(text.at(i)) + 1;
            i += digit > 0 ? 1 : 0;
        }
        return new Ordinal(tens * 10 + digit, start, i);
    }

    private static String written(int value) {
        String tens = value < 10 ? "" : value < 20 ? "十" : DIGITS.charAt(value / 10 - 1) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10 - 1);
    }
}

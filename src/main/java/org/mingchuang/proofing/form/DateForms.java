package org.mingchuang.proofing.form;

import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 日期和范围的写法: days between points, years cut short, ranges of percentages without the first sign. */
public final class DateForms implements Rule {

    private static final Fault POINTS = Standard.hint("date-points", "正文中的日期宜写作“年月日”", Standard.NUMBERS);
    private static final Fault SHORT = Standard.hint("date-short", "年份不宜简写为两位", Standard.NUMBERS);
    private static final Fault RANGE = Standard.hint("percent-range", "范围的前一个数值也要写百分号", Standard.NUMBERS);

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 0; i < text.length() && !findings.isFull(); i++) {
            if (isDigit(text.at(i)) && !isDigit(text.at(i - 1))) {
                number(text, i, findings);
            }
        }
    }

    private static void number(NormalText text, int start, Findings findings) {
        int end = digits(text, start);
        if (end - start == 4 && text.at(end) == '.') {
            points(text, start, end, findings);
        } else if (end - start == 2 && text.at(end) == '年') {
            cutShort(text, start, end, findings);
        } else {
            range(text, start, findings);
        }
    }

    private static void points(NormalText text, int start, int yearEnd, Findings findings) {
        int monthEnd = digits(text, yearEnd + 1);
        int dayEnd = digits(text, monthEnd + 1);
        boolean day = isBetween(text, start, yearEnd, 1900, 2100)
                && isBetween(text, yearEnd + 1, monthEnd, 1, 12)
                && text.at(monthEnd) == '.'
                && isBetween(text, monthEnd + 1, dayEnd, 1, 31)
                && ".-/版号".indexOf(text.at(dayEnd)) < 0
                && ".vV-/第".indexOf(text.at(start - 1)) < 0;
        if (day) {
            String written = text.slice(start, yearEnd) + "年" + plain(text, yearEnd + 1, monthEnd) + "月"
                    + plain(text, monthEnd + 1, dayEnd) + "日";
            findings.add(POINTS.at(text, start, dayEnd, written));
        }
    }

    private static void cutShort(NormalText text, int start, int end, Findings findings) {
        int monthEnd = digits(text, end + 1);
        int dayEnd = digits(text, monthEnd + 1);
        boolean day = isBetween(text, end + 1, monthEnd, 1, 12)
                && text.at(monthEnd) == '月'
                && isBetween(text, monthEnd + 1, dayEnd, 1, 31)
                && text.at(dayEnd) == '日'
                && ".〇零".indexOf(text.at(start - 1)) < 0;
        if (day) {
            findings.add(SHORT.at(text, start, end + 1, ""));
        }
    }

    /** "5-10%", which says that something grows from 5 to 0.1. */
    private static void range(NormalText text, int start, Findings findings) {
        int end = decimal(text, start);
        if ("-~—–～至".indexOf(text.at(end)) < 0 || ".-~/".indexOf(text.at(start - 1)) >= 0) {
            return;
        }
        int from = end + 1 + (text.at(end + 1) == '—' ? 1 : 0);
        int to = decimal(text, from);
        boolean plain = isBetween(text, start, digits(text, start), 0, 100);
        if (to > from && text.at(to) == '%' && plain) {
            String right = text.sourceOf(start, end) + "%" + text.sourceOf(end, to + 1);
            findings.add(RANGE.at(text, start, to + 1, right));
        }
    }

    private static boolean isBetween(NormalText text, int start, int end, int least, int most) {
        if (end <= start || end - start > 4) {
            return false;
        }
        int value = Integer.parseInt(text.slice(start, end));
        return value >= least && value <= most;
    }

    private static String plain(NormalText text, int start, int end) {
        return Integer.toString(Integer.parseInt(text.slice(start, end)));
    }

    private static int digits(NormalText text, int start) {
        int end = start;
        while (isDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    private static int decimal(NormalText text, int start) {
        int end = digits(text, start);
        return text.at(end) == '.' && isDigit(text.at(end + 1)) ? digits(text, end + 1) : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

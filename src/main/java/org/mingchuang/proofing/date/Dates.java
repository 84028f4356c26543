package org.mingchuang.proofing.date;

import java.time.LocalDate;
import java.time.Month;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 日期核对: days that no calendar has, and weekdays that are another day's. Days of the lunar calendar are left alone. */
public final class Dates implements Rule {

    private static final String WEEKDAYS = "一二三四五六日";
    private static final String ORIGIN = "公历";

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 1; i < text.length(); i++) {
            if (text.at(i) == '月') {
                onMonth(text, i, findings);
            }
        }
    }

    private static void onMonth(NormalText text, int at, Findings findings) {
        Numeral month = Numeral.before(text, at);
        Numeral day = Numeral.from(text, at + 1);
        boolean dated = day.isThere() && (text.at(day.end()) == '日' || text.at(day.end()) == '号');
        if (!month.isThere() || !dated || isLunar(text, month.start()) || isCount(text, day.end() + 1)) {
            return;
        }
        Numeral year = text.at(month.start() - 1) == '年' ? Numeral.before(text, month.start() - 1) : month;
        boolean hasYear = year != month && year.value() >= 1000;
        int start = hasYear ? year.start() : month.start();
        int inYear = hasYear ? year.value() : 2000;
        if (!exists(inYear, month.value(), day.value())) {
            findings.add(fault(text, start, day.end() + 1, "date/impossible", "没有这一天，请核对日期", "", 0.98));
        } else if (hasYear) {
            LocalDate date = LocalDate.of(inYear, month.value(), day.value());
            weekday(text, start, day.end() + 1, date, findings);
            festival(text, day.end() + 1, date, findings);
        }
    }

    private static void weekday(NormalText text, int start, int end, LocalDate date, Findings findings) {
        int i = end;
        while (text.at(i) == ' ' || text.at(i) == '(') {
            i++;
        }
        int sign = text.hasAt("星期", i) || text.hasAt("礼拜", i) ? i + 2 : text.at(i) == '周' ? i + 1 : -1;
        if (sign < 0) {
            return;
        }
        char written = text.at(sign) == '天' ? '日' : text.at(sign);
        char right = WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
        boolean another = WEEKDAYS.indexOf(written) >= 0 && written != right;
        boolean ordinal = text.at(sign + 1) == '年' || text.at(sign + 1) == '岁';
        if (another && !ordinal) {
            String correct = text.sourceOf(i, sign) + right;
            findings.add(fault(text, i, sign + 1, "date/weekday", "该日是星期" + right, correct, 0.98));
        }
    }

    /** "2026年6月19日（端午节）", "2026年6月19日（农历五月初五）". */
    private static void festival(NormalText text, int end, LocalDate date, Findings findings) {
        if (text.at(end) != '(') {
            return;
        }
        int start = end + 1;
        int stop = start;
        while (stop - start < 12 && ",，、)\n星周".indexOf(text.at(stop)) < 0) {
            stop++;
        }
        String right = Festivals.contradicting(text.slice(start, Math.min(stop, text.length())), date);
        if (!right.isEmpty()) {
            findings.add(fault(text, start, stop, "date/festival", "与该日不符：" + right, "", 0.95));
        }
    }

    private static boolean exists(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean leap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
        return day <= Month.of(month).length(leap);
    }

    private static boolean isLunar(NormalText text, int monthStart) {
        return text.hasWithin("农历", monthStart - 12, monthStart)
                || text.hasWithin("阴历", monthStart - 12, monthStart)
                || text.hasWithin("旧历", monthStart - 12, monthStart);
    }

    /** "三月三十日内" is a span and not a day. */
    private static boolean isCount(NormalText text, int after) {
        return text.at(after) == '内' || text.at(after) == '龄';
    }

    private static Finding fault(
            NormalText text, int start, int end, String rule, String reason, String suggestion, double confidence) {
        int offset = text.sourceStart(start);
        int length = text.sourceEnd(end) - offset;
        return new Finding(
                offset, length, Category.WORDING, Severity.WARN, rule, reason, ORIGIN, suggestion, confidence);
    }
}

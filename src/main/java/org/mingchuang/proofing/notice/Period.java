package org.mingchuang.proofing.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.mingchuang.proofing.text.NormalText;

/**
 * 公示期: from a first to a last day, as a notice writes it.
 *
 * @param stated the number of days the notice itself speaks of; zero when it doesn't
 */
record Period(LocalDate from, LocalDate to, int stated, boolean workingDays, int start, int end) {

    private static final String DAY = "([0-9]{4})年 ?([0-9]{1,2})月 ?([0-9]{1,2})日";
    private static final Pattern SPAN = Pattern.compile(
            DAY
                    + "(?:\\([^)]{1,6}\\))?(?:[0-9:时分 ]{0,6})(?:起)?(?:至|到|-|—+|~)(?:([0-9]{4})年)? ?(?:([0-9]{1,2})月)? ?([0-9]{1,2})日");
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,3}|[一二三四五六七八九十]{1,3})个?(工作日|日历日|自然日|日|天)");
    private static final String DIGITS = "一二三四五六七八九";
    private static final int NEAR = 40;
    private static final int LONGEST = 400;

    /** The first period near the words that announce it. */
    static Optional<Period> in(NormalText text) {
        String written = text.slice(0, text.length());
        Matcher span = SPAN.matcher(written);
        int from = 0;
        while (span.find(from)) {
            if (text.hasWithin("公示", span.start() - NEAR, span.end() + NEAR)
                    || text.hasWithin("公告期", span.start() - NEAR, span.start())
                    || text.hasWithin("征求意见", span.start() - NEAR, span.end() + NEAR)) {
                return of(span, text, written);
            }
            from = span.end();
        }
        return Optional.empty();
    }

    private static Optional<Period> of(Matcher span, NormalText text, String written) {
        try {
            int year = number(span.group(1));
            int month = number(span.group(2));
            var from = LocalDate.of(year, month, number(span.group(3)));
            var to = LocalDate.of(
                    span.group(4) == null ? year : number(span.group(4)),
                    span.group(5) == null ? month : number(span.group(5)),
                    number(span.group(6)));
            int before = Math.max(0, span.start() - NEAR);
            Matcher count = COUNT.matcher(written.substring(before, Math.min(text.length(), span.end() + NEAR)));
            int stated = 0;
            boolean working = false;
            int at = 0;
            while (stated == 0 && count.find(at)) {
                boolean within = before + count.start() < span.end() && before + count.end() > span.start();
                boolean dated = before + count.start() > 0 && "年月第".indexOf(text.at(before + count.start() - 1)) >= 0;
                if (!within && !dated) {
                    stated = number(count.group(1));
                    working = "工作日".equals(count.group(2));
                }
                at = count.end();
            }
            return Optional.of(new Period(from, to, stated, working, span.start(), span.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean endsBeforeItBegins() {
        return to.isBefore(from);
    }

    /** Both ends counted; -1 when it is too long to be a period of notice. */
    int days(Workdays workdays) {
        int days = 0;
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days += !workingDays || workdays.includes(day) ? 1 : 0;
            if (days > LONGEST) {
                return -1;
            }
        }
        return days;
    }

    /** The first day may count or not: both are in use. */
    boolean fits(Workdays workdays) {
        int days = days(workdays);
        boolean firstCounts = !workingDays || workdays.includes(from);
        return stated == 0 || days < 0 || stated == days || firstCounts && stated == days - 1;
    }

    boolean isCountable(Workdays workdays) {
        return !workingDays || workdays.isKnown(from.getYear()) && workdays.isKnown(to.getYear());
    }

    private static int number(String written) {
        if (written.charAt(0) <= '9') {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf('十');
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(written.charAt(0)) + 1;
        char last = written.charAt(written.length() - 1);
        return tens * 10 + DIGITS.indexOf(last) + 1;
    }
}

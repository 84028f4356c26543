package org.mingchuang.calendar.year;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingchuang.calendar.DayKind;

/**
 * 放假通知: reads the arrangement out of the text of the State Council's notice as it is published each year, such as 三、清明节：4月4日（周六）至6日（周一）放假，共3天。
 */
final class NoticeText {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年[^。\\n0-9]{0,60}(?:放假|节假日)");
    private static final Pattern FESTIVAL = Pattern.compile("[一二三四五六七八九十]+、\\s*([^：:\\n]{2,12})[：:]([^\\n]+)");
    private static final Pattern SPAN =
            Pattern.compile("(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日(?:至(?:(20\\d\\d)年)?(?:(\\d{1,2})月)?(\\d{1,2})日)?");
    private static final Pattern WEEKDAY = Pattern.compile("[（(][^）)]*[）)]");

    private final int year;
    private final List<DayEntry> entries = new ArrayList<>();

    private NoticeText(int year) {
        this.year = year;
    }

    /** Empty when the text does not look like the notice, or names a day that does not exist. */
    static Optional<List<DayEntry>> read(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return Optional.empty();
        }
        var notice = new NoticeText(Integer.parseInt(year.group(1)));
        try {
            FESTIVAL.matcher(WEEKDAY.matcher(text).replaceAll("")).results().forEach(notice::readFestival);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return notice.entries.isEmpty() ? Optional.empty() : Optional.of(notice.entries);
    }

    private void readFestival(MatchResult festival) {
        String name = festival.group(1).strip();
        for (String sentence : festival.group(2).split("。", -1)) {
            DayKind kind = sentence.contains("放假") ? DayKind.HOLIDAY : DayKind.MAKE_UP;
            if (kind == DayKind.HOLIDAY || sentence.contains("上班")) {
                SPAN.matcher(sentence).results().forEach(span -> readSpan(span, kind, name));
            }
        }
    }

    private void readSpan(MatchResult span, DayKind kind, String name) {
        LocalDate first = date(span.group(1), number(span.group(2)), number(span.group(3)), year);
        LocalDate last = span.group(6) == null
                ? first
                : date(
                        span.group(4),
                        span.group(5) == null ? first.getMonthValue() : number(span.group(5)),
                        number(span.group(6)),
                        span.group(4) == null ? first.getYear() : year);
        first.datesUntil(last.plusDays(1)).forEach(date -> entries.add(new DayEntry(date, kind, name)));
    }

    private static LocalDate date(@Nullable String writtenYear, int month, int day, int fallback) {
        return LocalDate.of(writtenYear == null ? fallback : number(writtenYear), month, day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

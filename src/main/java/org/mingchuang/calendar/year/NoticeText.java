package org.mingchuang.calendar.year;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.kernel.Refusal;

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
    private final Map<LocalDate, DayEntry> entries = new LinkedHashMap<>();
    private final List<Refusal> faults = new ArrayList<>();

    private NoticeText(int year) {
        this.year = year;
    }

    /** Empty when the text does not look like the notice; a span that cannot be is a fault of it. */
    static Optional<DayReading> read(String text) {
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return Optional.empty();
        }
        var notice = new NoticeText(Integer.parseInt(year.group(1)));
        FESTIVAL.matcher(WEEKDAY.matcher(text).replaceAll("")).results().forEach(notice::readFestival);
        return notice.entries.isEmpty() && notice.faults.isEmpty() ? Optional.empty() : Optional.of(notice.reading());
    }

    private DayReading reading() {
        return new DayReading(List.copyOf(entries.values()), faults);
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
        try {
            LocalDate first = date(span.group(1), number(span.group(2)), number(span.group(3)), year);
            LocalDate last = span.group(6) == null ? first : last(span, first);
            if (last.isBefore(first)) {
                fault("SPAN_BACKWARD", name, span.group());
            } else {
                first.datesUntil(last.plusDays(1)).forEach(date -> add(new DayEntry(date, kind, name)));
            }
        } catch (DateTimeException e) {
            fault("SPAN_MALFORMED", name, span.group());
        }
    }

    private LocalDate last(MatchResult span, LocalDate first) {
        return date(
                span.group(4),
                span.group(5) == null ? first.getMonthValue() : number(span.group(5)),
                number(span.group(6)),
                span.group(4) == null ? first.getYear() : year);
    }

    /** The same said twice is said once; two things said of one day are a fault. */
    private void add(DayEntry entry) {
        DayEntry earlier = entries.putIfAbsent(entry.date(), entry);
        if (earlier != null && earlier.kind() != entry.kind()) {
            fault("DAY_CONTRADICTED", entry.name(), DaySpans.inWords(entry.date(), entry.date()));
        }
    }

    private void fault(String reason, String festival, String found) {
        faults.add(YearRequirements.refusal(reason, festival, found).at("text"));
    }

    private static LocalDate date(@Nullable String writtenYear, int month, int day, int fallback) {
        return LocalDate.of(writtenYear == null ? fallback : number(writtenYear), month, day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package org.mingchuang.publishing.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

/**
 * 有效日期 of one line of a list.
 *
 * @param until last day, null while it is open
 * @param wrong why the days can't be read or can't be; null when they are right
 */
record SourceDays(
        int line,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Refusal wrong) {

    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?( 0{1,2}:00(:00)?)?");

    static SourceDays of(SourceLine line, LocalDate otherwise) {
        Optional<LocalDate> from = day(line.from());
        Optional<LocalDate> until = day(line.until());
        LocalDate first = from.orElse(otherwise);
        boolean unread = from.isEmpty() && !line.from().isEmpty();
        boolean endless = until.isEmpty() && !line.until().isEmpty();
        Refusal wrong = unread || endless
                ? SourceUnitRequirements.refusal("LINE_DAY_UNREADABLE", unread ? line.from() : line.until())
                : until.filter(last -> last.isBefore(first) && !line.from().isEmpty())
                        .map(last -> SourceUnitRequirements.refusal("ENDS_BEFORE_IT_BEGINS", first.toString()))
                        .orElse(null);
        LocalDate earlier = until.filter(last -> last.isBefore(first)).orElse(first);
        return new SourceDays(line.number(), earlier, until.orElse(null), wrong);
    }

    void ifWrong(Consumer<Refusal> then) {
        if (wrong != null) {
            then.accept(wrong);
        }
    }

    boolean meets(SourceDays other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    boolean meets(SourceUnitView unit) {
        return meets(new SourceDays(0, unit.validFrom(), unit.validUntil(), null));
    }

    private static Optional<LocalDate> day(String text) {
        Matcher written = DAY.matcher(text);
        try {
            return written.matches()
                    ? Optional.of(LocalDate.of(number(written, 1), number(written, 2), number(written, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}

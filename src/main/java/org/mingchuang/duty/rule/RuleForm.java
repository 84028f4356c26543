package org.mingchuang.duty.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.Reminder.Anchor;

/**
 * 时限规则表单: what was typed, as it came. Days are separated by blanks or commas.
 *
 * @param raises how many days late it is handed up; empty for never
 */
public record RuleForm(String version, String amount, String before, String since, String late, String raises) {

    /** Binding leaves null where a field did not come. */
    public RuleForm {
        version = given(version);
        amount = given(amount);
        before = given(before);
        since = given(since);
        late = given(late);
        raises = given(raises);
    }

    static RuleForm of(DutyRule rule, long version) {
        return new RuleForm(
                Long.toString(version),
                amount(rule.limit()),
                days(rule, Anchor.BEFORE_DUE, false),
                days(rule, Anchor.SINCE_OPENING, false),
                days(rule, Anchor.AFTER_DUE, false),
                days(rule, Anchor.AFTER_DUE, true));
    }

    private static String days(DutyRule rule, Anchor anchor, boolean raises) {
        return rule.reminders().stream()
                .filter(reminder -> reminder.anchor() == anchor && reminder.raises() == raises)
                .map(reminder -> Integer.toString(reminder.days()))
                .collect(Collectors.joining(" "));
    }

    static boolean isEditable(DutyRule offered) {
        return !offered.proven() && !(offered.limit() instanceof Limit.NamedDay);
    }

    private static String amount(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays(int days) -> Integer.toString(days);
            case Limit.Elapsed(var time) -> Long.toString(time.toHours());
            case Limit.Months(int months) -> Integer.toString(months);
            case Limit.NamedDay _ -> "";
        };
    }

    static String unit(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays _ -> "个工作日";
            case Limit.Elapsed _ -> "小时";
            case Limit.Months _ -> "个月";
            case Limit.NamedDay _ -> "";
        };
    }

    long seenVersion() {
        return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : -1;
    }

    /** Whether each list consists of whole days from 0 to 90, and at most one handing up is named. */
    boolean isLegible() {
        return List.of(before, since, late, raises).stream()
                        .flatMap(text -> parts(text).stream())
                        .allMatch(part -> part.matches("[0-9]{1,2}") && Integer.parseInt(part) <= 90)
                && parts(before).stream().noneMatch("0"::equals)
                && parts(raises).size() <= 1;
    }

    /** Only of what is legible. A day that is named twice counts once, as one that hands up. */
    List<Reminder> reminders() {
        var reminders = new ArrayList<Reminder>();
        parts(before).forEach(day -> reminders.add(Reminder.before(Integer.parseInt(day))));
        parts(since).forEach(day -> reminders.add(Reminder.since(Integer.parseInt(day))));
        parts(late).stream()
                .filter(day -> !parts(raises).contains(day))
                .forEach(day -> reminders.add(Reminder.late(Integer.parseInt(day))));
        parts(raises)
                .forEach(day ->
                        reminders.add(Reminder.late(Integer.parseInt(day)).raised()));
        return reminders;
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.strip().split("[\\s,，、]+"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

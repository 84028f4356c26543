package org.mingchuang.duty.entry;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.Bearer;
import org.mingchuang.duty.Limit;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;

/** How a duty is written into its rows and read from them. */
public final class DutyRows {

    private DutyRows() {}

    /** A duty of posts still lacks them: they stand in a table of their own. */
    public static Duty basis(ResultSet row, int index) throws SQLException {
        Date named = row.getDate("named_day");
        return new Duty(
                row.getLong("id"),
                row.getString("rule"),
                row.getString("rule_name"),
                row.getString("article"),
                new SubjectRef(row.getString("subject_kind"), row.getString("subject_id")),
                row.getString("title"),
                row.getString("address"),
                new UnitId(row.getLong("unit_id")),
                bearer(row),
                row.getTimestamp("from_at").toInstant(),
                limit(row.getString("limit_kind"), row.getLong("limit_amount")),
                named == null ? null : named.toLocalDate(),
                row.getTimestamp("due_at").toInstant(),
                row.getDate("last_day").toLocalDate(),
                row.getTimestamp("near_at").toInstant(),
                end(row),
                row.getLong("version"));
    }

    static Post post(ResultSet row, int index) throws SQLException {
        return new Post(PostKind.valueOf(row.getString("post_kind")), new UnitId(row.getLong("post_unit")));
    }

    private static Bearer bearer(ResultSet row) throws SQLException {
        long number = row.getLong("bearer_id");
        return switch (row.getString("bearer")) {
            case "PERSON" -> new Bearer.OfPerson(new PersonId(number));
            case "UNIT" -> new Bearer.OfUnit(new UnitId(number));
            default ->
                new Bearer.OfPosts(
                        Set.of(), persons((Long[]) row.getArray("barred").getArray()));
        };
    }

    private static Duty.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new Duty.End(
                        row.getString("ending").equals("DONE"),
                        at.toInstant(),
                        new PersonId(row.getLong("ended_by")),
                        row.getString("ended_by_name"),
                        row.getString("proof"),
                        row.getString("proof_address"),
                        row.getString("late_reason"));
    }

    private static Limit limit(String kind, long amount) {
        return switch (kind) {
            case "WORKING_DAYS" -> new Limit.WorkingDays((int) amount);
            case "ELAPSED" -> new Limit.Elapsed(Duration.ofSeconds(amount));
            case "MONTHS" -> new Limit.Months((int) amount);
            default -> new Limit.NamedDay();
        };
    }

    static String kind(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays _ -> "WORKING_DAYS";
            case Limit.Elapsed _ -> "ELAPSED";
            case Limit.Months _ -> "MONTHS";
            case Limit.NamedDay _ -> "NAMED_DAY";
        };
    }

    /** Days, seconds or months. */
    static long amount(Limit limit) {
        return switch (limit) {
            case Limit.WorkingDays(int days) -> days;
            case Limit.Elapsed(Duration time) -> time.toSeconds();
            case Limit.Months(int months) -> months;
            case Limit.NamedDay _ -> 0;
        };
    }

    static String kind(Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfPerson _ -> "PERSON";
            case Bearer.OfPosts _ -> "POSTS";
            case Bearer.OfUnit _ -> "UNIT";
        };
    }

    static long number(Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfPerson(PersonId person) -> person.value();
            case Bearer.OfPosts _ -> 0;
            case Bearer.OfUnit(UnitId unit) -> unit.value();
        };
    }

    static Long[] barred(Bearer bearer) {
        return bearer instanceof Bearer.OfPosts(Set<Post> _, Set<PersonId> barred)
                ? barred.stream().map(PersonId::value).sorted().toArray(Long[]::new)
                : new Long[0];
    }

    private static Set<PersonId> persons(Long[] numbers) {
        return Arrays.stream(numbers).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}

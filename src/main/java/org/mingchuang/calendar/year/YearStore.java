package org.mingchuang.calendar.year;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingchuang.calendar.CalendarChanged;
import org.mingchuang.calendar.CalendarDay;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar in the database. */
@Repository
class YearStore {

    private final JdbcClient database;

    YearStore(JdbcClient database) {
        this.database = database;
    }

    Edition current() {
        long version = database.sql("select version from calendar_edition")
                .query(Long.class)
                .single();
        Map<LocalDate, CalendarDay> days =
                database.sql("select date, kind, name from calendar_day").query(YearStore::day).list().stream()
                        .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        var years = new HashSet<>(database.sql("select year from calendar_year")
                .query(Integer.class)
                .list());
        return new Edition(version, days, years);
    }

    Map<Integer, String> sources() {
        return database
                .sql("select year, source from calendar_year")
                .query((row, index) -> Map.entry(row.getInt("year"), row.getString("source")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @return the version after it */
    long apply(Proposal proposal, long seenVersion) {
        int changed = database.sql("update calendar_edition set version = version + 1 where version = :seen")
                .param("seen", seenVersion)
                .update();
        if (changed != 1) {
            throw new StaleVersion(CalendarChanged.calendar());
        }
        proposal.entries().forEach(this::put);
        know(proposal.years(), proposal.source());
        return seenVersion + 1;
    }

    private void put(DayEntry entry) {
        DayKind kind = entry.kind();
        if (kind == null) {
            database.sql("delete from calendar_day where date = :date")
                    .param("date", Date.valueOf(entry.date()))
                    .update();
            return;
        }
        database.sql("""
                        insert into calendar_day (date, kind, name) values (:date, :kind, :name)
                        on conflict (date) do update set kind = excluded.kind, name = excluded.name
                        """)
                .param("date", Date.valueOf(entry.date()))
                .param("kind", kind.name())
                .param("name", entry.name())
                .update();
    }

    private void know(Collection<Integer> years, String source) {
        for (int year : years) {
            database.sql("""
                            insert into calendar_year (year, source) values (:year, :source)
                            on conflict (year) do update set source = excluded.source
                            """).param("year", year).param("source", source).update();
        }
    }

    private static CalendarDay day(ResultSet row, int index) throws SQLException {
        return new CalendarDay(
                row.getDate("date").toLocalDate(), DayKind.valueOf(row.getString("kind")), row.getString("name"));
    }
}

package org.mingchuang.portal.check;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 站点核对记录: makes a comparison and keeps what came of it, with a fact for the audit trail. */
@Component
public class SiteChecks {

    private static final int SHOWN = 200;

    private final SiteCheck check;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SiteChecks(
            SiteCheck check,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.check = check;
        this.jdbc = jdbc;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * 一次核对.
     *
     * @param differences how many in all; only the first two hundred are shown
     */
    public record Outcome(Instant at, long checked, long differences, List<Found> shown) {}

    /** 一处差异 as shown. */
    public record Found(String kind, String path) {}

    public Outcome run(Actor by) {
        SiteCheck.Result result = check.compare();
        transaction.executeWithoutResult(status -> keep(result, by));
        return latest().orElseThrow();
    }

    private void keep(SiteCheck.Result result, Actor by) {
        List<Difference> differences = result.differences();
        String shown = differences.stream().limit(SHOWN).map(Difference::text).collect(Collectors.joining("\n"));
        jdbc.sql(
                        "insert into portal_check (at, checked, differences, shown) values (:at, :checked, :differences, :shown)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("checked", result.checked())
                .param("differences", (long) differences.size())
                .param("shown", shown)
                .update();
        String first = differences.isEmpty() ? "" : text(differences.getFirst());
        events.publishEvent(new SiteChecked(result.checked(), differences.size(), first, by));
    }

    private String text(Difference difference) {
        return texts.of("portal.check.kind", difference.kind()) + " " + difference.path();
    }

    public Optional<Outcome> latest() {
        return jdbc.sql("select at, checked, differences, shown from portal_check order by id desc limit 1")
                .query((row, number) -> new Outcome(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getLong(2),
                        row.getLong(3),
                        found(row.getString(4))))
                .optional();
    }

    private List<Found> found(String shown) {
        return shown.lines()
                .map(Difference::of)
                .map(found -> new Found(texts.of("portal.check.kind", found.kind()), found.path()))
                .toList();
    }
}

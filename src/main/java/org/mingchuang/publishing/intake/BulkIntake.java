package org.mingchuang.publishing.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.BulkImport;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Items of an older system, as drafts of the units that look after their columns. Nothing of it is out before somebody
 * signs it. Each item is a transaction of its own, so that a run that was cut off goes on where it ended.
 */
@Component
class BulkIntake implements BulkImport {

    private static final int SAID_EVERY = 500;
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final IntakeLines lines;
    private final IntakeItemStore items;
    private final Manuscripts manuscripts;
    private final Units units;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Texts texts;
    private final Clock clock;

    BulkIntake(
            IntakeLines lines,
            IntakeItemStore items,
            Manuscripts manuscripts,
            Units units,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Texts texts,
            Clock clock) {
        this.lines = lines;
        this.items = items;
        this.manuscripts = manuscripts;
        this.units = units;
        this.transactions = transactions;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Result run(Path file, String otherwise, Consumer<String> say) throws IOException {
        String name = String.valueOf(file.getFileName());
        Actor by = actor();
        var result = new BulkCount(0, 0, 0, 0);
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            for (byte[] line = next(content); line.length > 0; line = next(content)) {
                result = result.read();
                if (!isBlank(line)) {
                    result = taken(result, line, name, otherwise, by, say);
                }
                if (result.lines() % SAID_EVERY == 0) {
                    say.accept(said("PROGRESS", result));
                }
            }
        }
        say.accept(said("END", result));
        return result.result();
    }

    private BulkCount taken(
            BulkCount result, byte[] line, String name, String otherwise, Actor by, Consumer<String> say) {
        Outcome<Boolean> outcome =
                lines.read(result.lines(), line, otherwise).fold(item -> once(item, name, by), Outcome::refused);
        return outcome.fold(fresh -> fresh ? result.taken() : result.known(), refusals -> {
            say.accept(texts.of("publishing.intake.bulk.FAULT", result.lines(), texts.of(refusals)));
            return result.faulty();
        });
    }

    /** True when it is new. */
    private Outcome<Boolean> once(IntakeItem item, String file, Actor by) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (items.has(item.key())) {
                return Outcome.done(false);
            }
            Outcome<Boolean> outcome = added(item, file, by);
            if (!outcome.isDone()) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome<Boolean> added(IntakeItem item, String file, Actor by) {
        String commission = units.commission().name();
        Manuscripts.Text text = IntakeText.item(item, commission);
        return manuscripts
                .open(item.column().unit(), text.kind(), by)
                .fold(
                        id -> manuscripts
                                .save(id, 0, text, by)
                                .fold(version -> kept(item, id, file, by), Outcome::refused),
                        Outcome::refused);
    }

    private Outcome<Boolean> kept(IntakeItem item, ManuscriptId id, String file, Actor by) {
        items.add(item, id, file, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new IntakeTaken(
                id,
                Map.of(
                        "文件", file,
                        "行", Integer.toString(item.line()),
                        "原日期", Objects.toString(item.datedOn(), ""),
                        "内容摘要", item.key().brief()),
                by));
        return Outcome.done(true);
    }

    private Actor actor() {
        return new Actor(
                PersonId.SYSTEM,
                texts.of("publishing.intake.bulk.ACTOR"),
                units.commission().id(),
                Set.of(Grant.everywhere(Permission.WRITE_MANUSCRIPTS)),
                "");
    }

    private String said(String key, BulkCount result) {
        return texts.of(
                "publishing.intake.bulk." + key, result.lines(), result.fresh(), result.before(), result.faults());
    }

    /** With its end; empty at the end of the file. What is longer than any item is cut, and so no object any more. */
    private static byte[] next(InputStream content) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = content.read(); one >= 0; one = content.read()) {
            if (line.size() < LONGEST_LINE || one == '\n') {
                line.write(one);
            }
            if (one == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    private static boolean isBlank(byte[] line) {
        for (byte one : line) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }
}

package org.mingchuang.publishing.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Importing: the file is read first, in memory; what then goes into the manuscript goes in as a whole, or not at all. */
@Component
class IntakeDesk {

    private final DocumentReader reader;
    private final Manuscripts manuscripts;
    private final IntakeStore intakes;
    private final Units units;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeDesk(
            DocumentReader reader,
            Manuscripts manuscripts,
            IntakeStore intakes,
            Units units,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.manuscripts = manuscripts;
        this.intakes = intakes;
        this.units = units;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** @param kind null for what the file seems to be */
    Outcome<ManuscriptId> begin(UnitId unit, @Nullable ManuscriptKind kind, UploadedFile file, Actor by) {
        return read(file, document -> {
            ManuscriptKind chosen = kind == null ? document.kind() : kind;
            var blank =
                    IntakeText.blank(chosen, untitled(file), units.commission().name());
            return then(manuscripts.open(unit, chosen, by), id -> filled(id, 0, blank, document, file, by));
        });
    }

    /** The manuscript's text becomes what the file says, as a new version; who hasn't seen the last one is refused. */
    Outcome<ManuscriptId> replace(ManuscriptId id, int seenVersion, UploadedFile file, Actor by) {
        return read(file, document -> {
            Manuscripts.Writing writing = manuscripts.writing(id, by).orElseThrow();
            Manuscripts.Text text = Optional.ofNullable(writing.text())
                    .orElseGet(() -> IntakeText.blank(
                            writing.kind(), untitled(file), units.commission().name()));
            return filled(id, seenVersion, text, document, file, by);
        });
    }

    private Outcome<ManuscriptId> read(UploadedFile file, Function<ReadDocument, Outcome<ManuscriptId>> take) {
        return then(
                reader.read(file.content()),
                document -> transactions.execute(status -> {
                    Outcome<ManuscriptId> outcome = take.apply(document);
                    if (!outcome.isDone()) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private Outcome<ManuscriptId> filled(
            ManuscriptId id, int seenVersion, Manuscripts.Text text, ReadDocument read, UploadedFile file, Actor by) {
        return then(
                withPictures(id, read, by),
                body -> then(manuscripts.save(id, seenVersion, IntakeText.filled(text, read, body), by), version -> {
                    record(id, version, read, file, by);
                    return Outcome.done(id);
                }));
    }

    private Outcome<String> withPictures(ManuscriptId id, ReadDocument read, Actor by) {
        String body = read.bodyHtml();
        for (Picture picture : read.pictures()) {
            Outcome<StoredFile> stored = stored(id, picture, by);
            if (!stored.isDone()) {
                return Outcome.refused(stored.refusals());
            }
            body = body.replace(
                    picture.address(),
                    "/office/files/" + stored.orElseThrow().id().value());
        }
        return Outcome.done(body);
    }

    private Outcome<StoredFile> stored(ManuscriptId id, Picture picture, Actor by) {
        try {
            return manuscripts.attach(id, picture.name(), new ByteArrayInputStream(picture.content()), by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void record(ManuscriptId id, int version, ReadDocument read, UploadedFile file, Actor by) {
        Digest digest = Digest.of(file.content());
        intakes.add(new Intake(
                id,
                version,
                file.name(),
                digest,
                read.findings(),
                read.remarks(),
                read.pictures().size(),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        events.publishEvent(new IntakeTaken(
                id, Map.of("文件", file.name(), "文件摘要", digest.brief(), "版本", Integer.toString(version)), by));
    }

    /** A text must have a title to be kept; the file's name is at least something to find it by. */
    private static String untitled(UploadedFile file) {
        String name = file.name().replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z]{1,5}$", "");
        return name.isBlank() ? "（未命名稿件）" : name.substring(0, Math.min(name.length(), IntakeLimits.TITLE));
    }

    private static <A, B> Outcome<B> then(Outcome<A> outcome, Function<A, Outcome<B>> next) {
        return outcome.fold(next, Outcome::refused);
    }
}

package org.mingchuang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.RunId;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.People;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.SourceUnits;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes one text as a clerk of its unit would: opens a draft, adds the pictures, saves, submits. */
@Component
class DemoWriting {

    private static final Pattern PICTURE = Pattern.compile("pictures/[a-z0-9-]+\\.jpg");

    private final Manuscripts manuscripts;
    private final Columns columns;
    private final SourceUnits sources;
    private final Units units;
    private final People people;
    private final Clock clock;

    DemoWriting(
            Manuscripts manuscripts, Columns columns, SourceUnits sources, Units units, People people, Clock clock) {
        this.manuscripts = manuscripts;
        this.columns = columns;
        this.sources = sources;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A saved draft.
     *
     * @param plannedAt when it shall go out; null means at once
     */
    Draft write(DemoItem item, @Nullable Instant plannedAt) {
        UnitView unit = units.byCode(item.get("drafter")).orElseThrow();
        Actor clerk = drafterOf(unit);
        ManuscriptKind kind = ManuscriptKind.valueOf(item.get("kind"));
        ManuscriptId id = manuscripts.open(unit.id(), kind, clerk).orElseThrow();
        int version = manuscripts
                .save(id, 0, text(item, kind, id, plannedAt, clerk), clerk)
                .orElseThrow();
        return new Draft(id, version, clerk);
    }

    RunId submit(Draft draft) {
        return manuscripts.submit(draft.id(), draft.version(), draft.clerk()).orElseThrow();
    }

    private Manuscripts.Text text(
            DemoItem item, ManuscriptKind kind, ManuscriptId id, @Nullable Instant plannedAt, Actor clerk) {
        Map<String, FileId> pictures = pictures(item, id, clerk);
        FileId cover = pictures.get(item.get("cover"));
        return new Manuscripts.Text(
                kind,
                item.get("title"),
                item.get("subtitle"),
                item.get("summary"),
                bodyWith(pictures, item.body()),
                item.get("source"),
                item.get("author"),
                item.get("keywords"),
                column(item.get("column")),
                item.others().stream().map(this::column).toList(),
                cover,
                item.get("coverAlt"),
                List.of(),
                plannedAt,
                item.isReprint() ? ContentOrigin.REPRINT : ContentOrigin.ORIGINAL,
                sourceOf(item),
                item.get("originalUrl"),
                item.isReprint() ? item.get("title") : "",
                item.policy());
    }

    private Map<String, FileId> pictures(DemoItem item, ManuscriptId id, Actor clerk) {
        var files = new LinkedHashMap<String, FileId>();
        PICTURE.matcher(item.get("cover") + " " + item.body())
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(path -> files.put(path, attached(id, path, clerk).id()));
        return files;
    }

    private StoredFile attached(ManuscriptId id, String path, Actor clerk) {
        try (var content = new ClassPathResource("demo/" + path).getInputStream()) {
            return manuscripts.attach(id, path, content, clerk).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bodyWith(Map<String, FileId> pictures, String body) {
        String text = body;
        for (var picture : pictures.entrySet()) {
            text = text.replace(
                    picture.getKey(), "/office/files/" + picture.getValue().value());
        }
        return text;
    }

    private @Nullable Long sourceOf(DemoItem item) {
        return item.isReprint()
                ? sources.byName(item.get("source"))
                        .map(SourceUnits.SourceUnitView::id)
                        .orElseThrow()
                : null;
    }

    private ColumnId column(String path) {
        return columns.byPath(path).orElseThrow().id();
    }

    /** @param unit code of a unit */
    Actor drafterOf(String unit) {
        return drafterOf(units.byCode(unit).orElseThrow());
    }

    private Actor drafterOf(UnitView unit) {
        Optional<String> login = DemoTable.read("people.tsv", 5).rows().stream()
                .filter(row -> row.get(2).equals(unit.code()))
                .filter(row -> row.get(4).contains("DRAFTER@" + unit.code())
                        || row.get(4).contains("UNIT_OPERATOR@" + unit.code()))
                .map(row -> row.get(0))
                .findFirst();
        return people.actor(people.byLogin(login.orElseThrow()).orElseThrow().id(), clock.instant());
    }

    /** A saved draft and who wrote it. */
    record Draft(ManuscriptId id, int version, Actor clerk) {}
}

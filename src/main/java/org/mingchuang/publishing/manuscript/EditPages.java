package org.mingchuang.publishing.manuscript;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.SourceUnits;
import org.mingchuang.publishing.Validity;
import org.mingchuang.publishing.manuscript.EditPage.Choices;
import org.mingchuang.publishing.manuscript.EditPage.Conflict;
import org.mingchuang.publishing.manuscript.EditPage.FileLine;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the editor of a manuscript. */
@Component
class EditPages {

    private static final List<String> GENRES = List.of("通知", "公告", "通告", "意见", "办法", "方案", "规划", "批复", "函", "其他");

    private final VersionStore versions;
    private final Columns columns;
    private final SourceUnits sources;
    private final Units units;
    private final StoredFiles files;
    private final Dates dates;
    private final Texts texts;

    EditPages(
            VersionStore versions,
            Columns columns,
            SourceUnits sources,
            Units units,
            StoredFiles files,
            Dates dates,
            Texts texts) {
        this.versions = versions;
        this.columns = columns;
        this.sources = sources;
        this.units = units;
        this.files = files;
        this.dates = dates;
        this.texts = texts;
    }

    EditPage page(Manuscript manuscript) {
        ManuscriptForm form = current(manuscript)
                .map(version -> ManuscriptForm.of(version.number(), version.text()))
                .orElseGet(() -> ManuscriptForm.blank(units.commission().name()));
        return page(manuscript, form, FormErrors.none(), null);
    }

    /** What was kept while it was written. When somebody has saved since, the newer text stands beside it. */
    EditPage restored(Manuscript manuscript, Autosave kept) {
        boolean overtaken = kept.form().version() != manuscript.working();
        return page(
                manuscript,
                kept.form().at(manuscript.working()),
                FormErrors.none(),
                overtaken ? overtaken(manuscript.id()) : null,
                texts.of("publishing.manuscript.label.RESTORED", dates.brief(kept.savedAt())));
    }

    EditPage page(Manuscript manuscript, ManuscriptForm form, FormErrors errors, @Nullable Conflict conflict) {
        return page(manuscript, form, errors, conflict, "");
    }

    private EditPage page(
            Manuscript manuscript,
            ManuscriptForm form,
            FormErrors errors,
            @Nullable Conflict conflict,
            String restored) {
        List<StoredFile> owned = files.of(manuscript.id().subject());
        return new EditPage(
                manuscript.id().value(),
                manuscript.title().isEmpty() ? texts.of("publishing.manuscript.label.UNTITLED") : manuscript.title(),
                texts.of("publishing.manuscript.kind", manuscript.kind()),
                units.find(manuscript.unit()).map(UnitView::name).orElse(""),
                manuscript.kind() == ManuscriptKind.POLICY,
                manuscript.isLive(),
                current(manuscript).map(this::savedBy).orElse(""),
                restored,
                form,
                errors,
                conflict,
                choices(form),
                lines(
                        owned.stream()
                                .filter(file ->
                                        !isForBody(file) || form.attachments().contains(idOf(file)))
                                .toList(),
                        file -> form.attachments().contains(idOf(file))),
                lines(
                        owned.stream().filter(StoredFile::isPicture).toList(),
                        file -> idOf(file).equals(form.cover())));
    }

    /** Somebody else was quicker; the newer text stands beside what was typed. */
    Conflict overtaken(ManuscriptId id) {
        Version newest = versions.of(id).getFirst();
        return new Conflict(
                texts.of(
                        "publishing.manuscript.label.OVERTAKEN",
                        newest.writtenByName(),
                        dates.of(newest.writtenAt()),
                        newest.number()),
                "/office/manuscripts/" + id.value() + "/versions/" + newest.number());
    }

    private Optional<Version> current(Manuscript manuscript) {
        return versions.find(manuscript.id(), manuscript.working());
    }

    private String savedBy(Version version) {
        return texts.of(
                "publishing.manuscript.label.SAVED_BY",
                version.number(),
                version.writtenByName(),
                dates.brief(version.writtenAt()));
    }

    private Choices choices(ManuscriptForm form) {
        List<Option> places = places(columns.all());
        return new Choices(
                withEmpty(places),
                places,
                options("publishing.manuscript.origin", ContentOrigin.values()),
                withEmpty(sourceOptions(form)),
                options("publishing.manuscript.validity", Validity.values()),
                withEmpty(GENRES.stream().map(genre -> new Option(genre, genre)).toList()));
    }

    /** Those in force on the publishing day, and the one that was chosen earlier, so that its end can be seen. */
    private List<Option> sourceOptions(ManuscriptForm form) {
        Stream<SourceUnits.SourceUnitView> inForce = sources.inForce(publishingDay(form)).stream();
        Stream<SourceUnits.SourceUnitView> chosen =
                ManuscriptForm.read(form.sourceUnit(), Long::valueOf).flatMap(sources::find).stream();
        return Stream.concat(inForce, chosen)
                .distinct()
                .map(unit -> new Option(Long.toString(unit.id()), unit.name() + "（" + unit.domain() + "）"))
                .toList();
    }

    private LocalDate publishingDay(ManuscriptForm form) {
        return ManuscriptForm.read(form.plannedAt(), LocalDateTime::parse)
                .map(LocalDateTime::toLocalDate)
                .orElseGet(dates::today);
    }

    /** Where something can stand, with the column above: names repeat. */
    private static List<Option> places(List<ColumnView> tree) {
        Map<ColumnId, String> names = tree.stream().collect(Collectors.toMap(ColumnView::id, ColumnView::name));
        return tree.stream()
                .filter(column -> column.open() && column.pageKind() != PageKind.SECTION)
                .map(column -> new Option(
                        Long.toString(column.id().value()),
                        column.parent() == null ? column.name() : names.get(column.parent()) + " / " + column.name()))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), texts.of(prefix, constant)))
                .toList();
    }

    private List<Option> withEmpty(List<Option> options) {
        var none = new Option("", texts.of("publishing.manuscript.label.CHOOSE"));
        return Stream.concat(Stream.of(none), options.stream()).toList();
    }

    private static List<FileLine> lines(List<StoredFile> files, Predicate<StoredFile> chosen) {
        return files.stream()
                .map(file -> new FileLine(idOf(file), file.name(), FileSizes.of(file.size()), chosen.test(file)))
                .toList();
    }

    /** Pictures and recordings stand in the text. */
    private static boolean isForBody(StoredFile file) {
        return file.isPicture()
                || file.mediaType().startsWith("video/")
                || file.mediaType().startsWith("audio/")
                || file.mediaType().equals("text/vtt");
    }

    private static String idOf(StoredFile file) {
        return file.id().value().toString();
    }
}

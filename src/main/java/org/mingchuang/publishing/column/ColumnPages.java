package org.mingchuang.publishing.column;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows one column, to be opened or changed. */
@Component
class ColumnPages {

    private final ColumnStore columns;
    private final ColumnUse use;
    private final ColumnWords words;
    private final Units units;
    private final History history;
    private final Texts texts;

    ColumnPages(ColumnStore columns, ColumnUse use, ColumnWords words, Units units, History history, Texts texts) {
        this.columns = columns;
        this.use = use;
        this.words = words;
        this.units = units;
        this.history = history;
        this.texts = texts;
    }

    /** Below a parent most things are as with the parent; a first-level column starts from nothing. */
    ColumnPage blank(String parentPath) {
        Optional<ColumnView> parent = columns.byPath(parentPath);
        String unit = parent.map(column -> Long.toString(column.unit().value())).orElse("");
        return opening(ColumnForm.blank(parent.map(ColumnView::path).orElse(""), unit), FormErrors.none());
    }

    ColumnPage opening(ColumnForm form, FormErrors errors) {
        return new ColumnPage(
                0,
                0,
                texts.of("publishing.column.label.NEW"),
                place(form.parent().flatMap(columns::byPath)),
                form,
                true,
                false,
                errors,
                List.of(),
                types(),
                options("publishing.column.pageKind", PageKind.values()),
                unitChoice(),
                List.of());
    }

    ColumnPage changing(ColumnView column) {
        return changing(column, ColumnForm.of(column, columns.version(column.id())), FormErrors.none());
    }

    ColumnPage changing(ColumnView column, ColumnForm form, FormErrors errors) {
        return page(column, form, errors, List.of());
    }

    /** Somebody was quicker: what was typed stays in its fields, beside it how the column stands now. */
    ColumnPage overtaken(ColumnView column, ColumnForm form, FormErrors errors) {
        Map<String, String> typed = words.of(form.column());
        List<Fact> newer = words.of(ColumnWords.asFilledIn(column)).entrySet().stream()
                .filter(now -> !now.getValue().equals(typed.get(now.getKey())))
                .map(now -> new Fact(now.getKey(), now.getValue()))
                .toList();
        return page(column, form.at(columns.version(column.id())), errors, newer);
    }

    private ColumnPage page(ColumnView column, ColumnForm form, FormErrors errors, List<Fact> newer) {
        return new ColumnPage(
                column.id().value(),
                columns.version(column.id()),
                column.name(),
                place(parentOf(column)),
                form,
                column.open(),
                use.isAddressed(column.id()),
                errors,
                newer,
                types(),
                options("publishing.column.pageKind", PageKind.values()),
                unitChoice(),
                history.of(ColumnChanged.subject(column.id())));
    }

    /** Such as 政务公开 › 政策文件. */
    private String place(Optional<ColumnView> parent) {
        var names = new ArrayDeque<String>();
        for (Optional<ColumnView> above = parent; above.isPresent(); above = above.flatMap(this::parentOf)) {
            names.addFirst(above.get().name());
        }
        return String.join(" › ", names);
    }

    private Optional<ColumnView> parentOf(ColumnView column) {
        return Optional.ofNullable(column.parent()).flatMap(columns::find);
    }

    private List<Option> types() {
        return withNone(options("publishing.column.type", ColumnType.values()));
    }

    private List<Option> unitChoice() {
        return withNone(units.all().stream()
                .filter(UnitView::active)
                .map(unit -> new Option(Long.toString(unit.id().value()), unit.name()))
                .toList());
    }

    private List<Option> options(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), texts.of(prefix, constant)))
                .toList();
    }

    private List<Option> withNone(List<Option> options) {
        var none = new Option("", texts.of("publishing.column.label.CHOOSE"));
        return Stream.concat(Stream.of(none), options.stream()).toList();
    }
}

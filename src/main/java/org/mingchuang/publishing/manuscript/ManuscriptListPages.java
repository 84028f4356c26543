package org.mingchuang.publishing.manuscript;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.manuscript.ManuscriptListPage.Line;
import org.mingchuang.publishing.manuscript.ManuscriptListPage.Narrowing;
import org.mingchuang.publishing.manuscript.ManuscriptListPage.Tab;
import org.mingchuang.publishing.manuscript.ManuscriptPage.Mark;
import org.mingchuang.web.Csv;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the lists of manuscripts. */
@Component
class ManuscriptListPages {

    /** The most rows that one file takes. */
    private static final int MOST_EXPORTED = 10_000;

    private final ManuscriptLists lists;
    private final ManuscriptMarks marks;
    private final Columns columns;
    private final Units units;
    private final Dates dates;
    private final Texts texts;

    ManuscriptListPages(
            ManuscriptLists lists, ManuscriptMarks marks, Columns columns, Units units, Dates dates, Texts texts) {
        this.lists = lists;
        this.marks = marks;
        this.columns = columns;
        this.units = units;
        this.dates = dates;
        this.texts = texts;
    }

    ManuscriptListPage page(ManuscriptFilter filter, Actor actor) {
        Paged<ManuscriptRow> found = lists.list(filter, actor);
        return new ManuscriptListPage(
                filter.mine() ? "mine" : "unit",
                List.of(tab(filter, true), tab(filter, false)),
                narrowing(filter, actor),
                filter.sorting(),
                found.rows().stream().map(this::line).toList(),
                Pager.of(found, ManuscriptFilter.ADDRESS + filter.query()),
                ManuscriptFilter.ADDRESS + "/export" + filter.query(),
                actor.may(Permission.WRITE_MANUSCRIPTS));
    }

    ModelAndView export(ManuscriptFilter filter, Actor actor) {
        List<List<String>> rows = lists.all(filter, actor, MOST_EXPORTED).stream()
                .map(this::line)
                .map(line -> List.of(
                        line.title(),
                        line.kind(),
                        line.column(),
                        line.unit(),
                        String.join("、", line.marks().stream().map(Mark::text).toList()),
                        line.writer(),
                        line.changed(),
                        line.published()))
                .toList();
        return Csv.attachment("稿件", List.of("标题", "体裁", "主栏目", "单位", "状态", "起草人", "修改时间", "发布时间"), rows);
    }

    private Tab tab(ManuscriptFilter filter, boolean mine) {
        return new Tab(
                texts.of(mine ? "publishing.manuscript.tab.MINE" : "publishing.manuscript.tab.UNIT"),
                ManuscriptFilter.ADDRESS + filter.narrowing(mine),
                filter.mine() == mine);
    }

    private Narrowing narrowing(ManuscriptFilter filter, Actor actor) {
        return new Narrowing(
                filter.text(),
                filter.state() == null ? "" : filter.state().name(),
                all(options("publishing.manuscript.state", ManuscriptState.values())),
                filter.kind() == null ? "" : filter.kind().name(),
                all(options("publishing.manuscript.kind", ManuscriptKind.values())),
                Long.toString(filter.column()),
                columnOptions(),
                Long.toString(filter.unit()),
                unitOptions(actor),
                Objects.toString(filter.from(), ""),
                Objects.toString(filter.until(), ""),
                filter.isNarrowed());
    }

    private List<Option> columnOptions() {
        var any = new Option("0", texts.of("publishing.manuscript.label.ANY"));
        return Stream.concat(
                        Stream.of(any),
                        columns.all().stream()
                                .map(column ->
                                        new Option(Long.toString(column.id().value()), column.name())))
                .toList();
    }

    /** Empty when there is but one unit whose texts the person may read. */
    private List<Option> unitOptions(Actor actor) {
        List<UnitView> readable = units.all().stream()
                .filter(unit -> actor.may(Permission.READ_MANUSCRIPTS, unit.id()))
                .toList();
        var any = new Option("0", texts.of("publishing.manuscript.label.ANY"));
        return readable.size() < 2
                ? List.of()
                : Stream.concat(
                                Stream.of(any),
                                readable.stream()
                                        .map(unit -> new Option(
                                                Long.toString(unit.id().value()), unit.shortName())))
                        .toList();
    }

    private List<Option> all(List<Option> options) {
        var any = new Option("", texts.of("publishing.manuscript.label.ANY"));
        return Stream.concat(Stream.of(any), options.stream()).toList();
    }

    private List<Option> options(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), texts.of(prefix, constant)))
                .toList();
    }

    private Line line(ManuscriptRow row) {
        return new Line(
                ManuscriptFilter.ADDRESS + "/" + row.id(),
                row.title().isEmpty() ? texts.of("publishing.manuscript.label.UNTITLED") : row.title(),
                texts.of("publishing.manuscript.kind", row.kind()),
                row.columnName(),
                units.find(row.unit()).map(UnitView::shortName).orElse(""),
                marks.of(row.state(), row.live()),
                row.failing(),
                row.writer(),
                dates.of(row.changedAt()),
                row.publishedAt() == null ? "" : dates.of(row.publishedAt()));
    }
}

package org.mingchuang.publishing.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the tree of columns. */
@Component
class ColumnTreePages {

    private final ColumnStore columns;
    private final Units units;
    private final Texts texts;

    ColumnTreePages(ColumnStore columns, Units units, Texts texts) {
        this.columns = columns;
        this.units = units;
        this.texts = texts;
    }

    ColumnTreePage tree(FormErrors errors) {
        List<ColumnView> all = columns.all();
        var facts = new Facts(columns.items(), columns.versions(), unitNames(), firsts(all), firsts(all.reversed()));
        long open = all.stream().filter(ColumnView::open).count();
        return new ColumnTreePage(
                all.stream().map(column -> row(column, facts)).toList(), open, all.size() - open, errors);
    }

    private ColumnTreePage.Row row(ColumnView column, Facts facts) {
        return new ColumnTreePage.Row(
                column.id().value(),
                facts.versions().getOrDefault(column.id(), 0L),
                column.path().split("/", -1).length - 2,
                column.name(),
                column.path(),
                texts.of("publishing.column.type", column.type()),
                texts.of("publishing.column.pageKind", column.pageKind()),
                freshness(column),
                facts.unitNames().getOrDefault(column.unit(), ""),
                column.pageKind() != PageKind.SECTION,
                facts.items().getOrDefault(column.id(), 0L),
                column.open(),
                !facts.firsts().contains(column.id()),
                !facts.lasts().contains(column.id()));
    }

    private String freshness(ColumnView column) {
        return column.freshness() == null
                ? texts.of("publishing.column.label.ON_OCCASION")
                : texts.of("publishing.column.label.DAYS", column.freshness().getDays());
    }

    private Map<UnitId, String> unitNames() {
        return units.all().stream().collect(Collectors.toMap(UnitView::id, UnitView::shortName));
    }

    /** The first column below each parent, in the order given. */
    private static Set<ColumnId> firsts(List<ColumnView> all) {
        var firsts = new HashMap<@Nullable ColumnId, ColumnId>();
        all.forEach(column -> firsts.putIfAbsent(column.parent(), column.id()));
        return new HashSet<>(firsts.values());
    }

    private record Facts(
            Map<ColumnId, Long> items,
            Map<ColumnId, Long> versions,
            Map<UnitId, String> unitNames,
            Set<ColumnId> firsts,
            Set<ColumnId> lasts) {}
}

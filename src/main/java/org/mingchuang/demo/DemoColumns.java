package org.mingchuang.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnTree;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.SourceUnits;
import org.springframework.stereotype.Component;

/** The column tree of rules.md 12.2 and a list of source units. */
@Component
class DemoColumns {

    private static final LocalDate LIST_FROM = LocalDate.of(2020, 1, 1);

    private final ColumnTree tree;
    private final SourceUnits sources;
    private final Units units;

    DemoColumns(ColumnTree tree, SourceUnits sources, Units units) {
        this.tree = tree;
        this.sources = sources;
        this.units = units;
    }

    void build(Actor by) {
        DemoTable.read("columns.tsv", 8)
                .rows()
                .forEach(row -> tree.open(column(row), by).orElseThrow());
        DemoTable.read("sources.tsv", 2)
                .rows()
                .forEach(row -> sources.add(row.get(0), row.get(1), "演示名单", LIST_FROM, by)
                        .orElseThrow());
    }

    private NewColumn column(List<String> row) {
        return new NewColumn(
                row.get(0),
                row.get(1),
                ColumnType.valueOf(row.get(2)),
                PageKind.valueOf(row.get(5)),
                days(row.get(3)),
                units.byCode(row.get(4)).orElseThrow().id(),
                row.get(6),
                row.get(7));
    }

    private static @Nullable Integer days(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}

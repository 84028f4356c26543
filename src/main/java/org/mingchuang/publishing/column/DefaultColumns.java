package org.mingchuang.publishing.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnTree;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.DefaultTree;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.publishing.PageKind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 推荐栏目, from {@code publishing/default-columns.tsv} (rules.md 12.2). */
@Component
class DefaultColumns implements DefaultTree {

    private static final int CELLS = 8;

    private final ColumnTree tree;
    private final ColumnStore columns;
    private final Units units;

    DefaultColumns(ColumnTree tree, ColumnStore columns, Units units) {
        this.tree = tree;
        this.columns = columns;
        this.units = units;
    }

    @Override
    @Transactional
    public Outcome<Integer> open(Actor by) {
        if (!by.may(Permission.MANAGE_COLUMNS)) {
            return Outcome.refused(ColumnRequirements.refusal("NOT_PERMITTED"));
        }
        if (columns.hasAny()) {
            return Outcome.refused(ColumnRequirements.refusal("TREE_BEGUN"));
        }
        List<NewColumn> all = rows().stream().map(this::column).toList();
        all.forEach(column -> tree.open(column, by).orElseThrow());
        return Outcome.done(all.size());
    }

    private NewColumn column(List<String> row) {
        UnitView unit = units.byCode(row.get(4)).orElseGet(units::office);
        return new NewColumn(
                row.get(0),
                row.get(1),
                ColumnType.valueOf(row.get(2)),
                PageKind.valueOf(row.get(5)),
                days(row.get(3)),
                unit.id(),
                row.get(6),
                row.get(7));
    }

    static List<List<String>> rows() {
        try {
            return new ClassPathResource("publishing/default-columns.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", CELLS)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Integer days(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}

package org.mingchuang.demo;

import java.time.LocalDate;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.DefaultTree;
import org.mingchuang.publishing.SourceUnits;
import org.springframework.stereotype.Component;

/** The column tree of rules.md 12.2 and a list of source units. */
@Component
class DemoColumns {

    private static final LocalDate LIST_FROM = LocalDate.of(2020, 1, 1);

    private final DefaultTree tree;
    private final SourceUnits sources;

    DemoColumns(DefaultTree tree, SourceUnits sources) {
        this.tree = tree;
        this.sources = sources;
    }

    void build(Actor by) {
        tree.open(by).orElseThrow();
        DemoTable.read("sources.tsv", 2)
                .rows()
                .forEach(row -> sources.add(row.get(0), row.get(1), "演示名单", LIST_FROM, by)
                        .orElseThrow());
    }
}

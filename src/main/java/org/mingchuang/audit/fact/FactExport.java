package org.mingchuang.audit.fact;

import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.audit.fact.FactStore.ChainedFact;
import org.springframework.stereotype.Component;

/** 留痕导出: the rows of a selection as a table, read from the database a portion at a time. */
@Component
class FactExport {

    static final List<String> HEAD =
            List.of("序号", "时间", "操作人", "来源地址", "操作", "操作对象", "对象编号", "说明", "结果", "前条摘要（SM3）", "本条摘要（SM3）");

    private static final int PORTION = 500;

    private final FactSearch search;
    private final FactPages pages;

    FactExport(FactSearch search, FactPages pages) {
        this.search = search;
        this.pages = pages;
    }

    /** Newest first; only the portion at hand is in memory. */
    Iterable<List<String>> rows(FactFilter filter) {
        return () -> portions(filter).flatMap(List::stream).map(this::cells).iterator();
    }

    private Stream<List<ChainedFact>> portions(FactFilter filter) {
        return Stream.iterate(
                search.below(filter, Long.MAX_VALUE, PORTION),
                facts -> !facts.isEmpty(),
                facts -> search.below(filter, facts.getLast().fact().number(), PORTION));
    }

    private List<String> cells(ChainedFact link) {
        FactPage.Row row = pages.row(link.fact());
        return List.of(
                Long.toString(row.number()),
                row.when(),
                row.person(),
                row.address(),
                row.act(),
                row.subject(),
                row.subjectFilter(),
                row.details(),
                row.succeeded() ? "成功" : "失败",
                link.previous(),
                link.digest());
    }
}

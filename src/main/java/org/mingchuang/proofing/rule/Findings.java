package org.mingchuang.proofing.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;

/** 检查结果, while it is collected. Ends at a limit and says so, lest hostile text fill the memory. */
public final class Findings {

    public static final int LIMIT = 10_000;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::offset)
            .thenComparing(Comparator.comparingInt(Finding::length).reversed())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule);

    private final List<Finding> found = new ArrayList<>();
    private boolean more;

    public void add(Finding finding) {
        if (found.size() < LIMIT) {
            found.add(finding);
        } else {
            more = true;
        }
    }

    public boolean isFull() {
        return more;
    }

    /** Sorted. Of findings of one category and gravity that overlap the surer one stays: they see the same fault. */
    public List<Finding> settled() {
        found.sort(BY_PLACE);
        var kept = new ArrayList<Finding>();
        var last = new EnumMap<Category, Finding>(Category.class);
        for (Finding finding : found) {
            Finding before = last.get(finding.category());
            if (before != null && isSame(before, finding)) {
                if (finding.confidence() <= before.confidence()) {
                    continue;
                }
                kept.remove(before);
            }
            kept.add(finding);
            last.put(finding.category(), finding);
        }
        if (more) {
            kept.add(tooMany(kept.getLast()));
        }
        return List.copyOf(kept);
    }

    private static boolean isSame(Finding before, Finding finding) {
        return finding.offset() < before.end() && finding.severity() == before.severity();
    }

    private static Finding tooMany(Finding last) {
        return new Finding(
                last.offset(),
                last.length(),
                Category.WORDING,
                Severity.WARN,
                "engine/limit",
                "发现超过" + LIMIT + "处，其余未列出，请分段检查",
                "内容检查引擎",
                "",
                1);
    }
}

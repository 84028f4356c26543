package org.mingchuang.approval.worklist;

import java.util.List;
import org.mingchuang.web.Option;

/** 批量审签页面: each item with its own gates and opinion; one signature each. */
public record BatchPage(List<Item> items, List<String> done, List<String> phrases, List<Option> gates) {

    public boolean hasFailures() {
        return items.stream().anyMatch(item -> !item.failure().isEmpty());
    }

    /**
     * 一件.
     *
     * @param failure why it was not signed the last time; empty at first
     * @param mayDecide false when it can no longer be signed here
     */
    public record Item(
            long run,
            long version,
            String title,
            String unit,
            String step,
            boolean asksGates,
            List<String> ticked,
            String opinion,
            String failure,
            boolean mayDecide) {}
}

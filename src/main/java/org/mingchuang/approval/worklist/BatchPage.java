package org.mingchuang.approval.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingchuang.web.Option;

/** 批量审签页面: each item with its own gates and opinion; one signature each. */
public record BatchPage(List<Item> items, List<String> done, List<String> phrases, List<Option> gates) {

    public BatchPage {
        items = items.stream()
                .sorted(Comparator.comparing(Item::mayDecide).reversed())
                .toList();
    }

    /** Nothing was chosen, or nothing of it arrived. */
    public boolean isEmpty() {
        return items.isEmpty() && done.isEmpty();
    }

    public boolean hasFailures() {
        return items.stream().anyMatch(item -> !item.failure().isEmpty());
    }

    /** Those that can be signed come first and are numbered as the form needs it. */
    public List<Entry> entries() {
        return IntStream.range(0, items.size())
                .mapToObj(index -> new Entry(index, items.get(index)))
                .toList();
    }

    public long decidable() {
        return items.stream().filter(Item::mayDecide).count();
    }

    public boolean mayDecide() {
        return decidable() > 0;
    }

    /** 编号的一件. */
    public record Entry(int index, Item item) {}

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

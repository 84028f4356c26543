package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.publishing.comparison.ComparedBlock;
import org.mingchuang.web.Option;

/**
 * 版本比对页面.
 *
 * @param side both versions beside each other; else one text with both
 * @param facts elements of the manuscript that differ
 * @param changed how many blocks differ
 */
public record ComparisonPage(
        long manuscript,
        String title,
        List<Option> versions,
        String from,
        String to,
        boolean side,
        List<FactChange> facts,
        List<Section> sections,
        long changed) {

    public String address() {
        return "/office/manuscripts/" + manuscript;
    }

    public String otherView() {
        return address() + "/comparison?from=" + from + "&to=" + to + "&view=" + (side ? "inline" : "side");
    }

    /** 要素变动: empty where there was none, or is none. */
    public record FactChange(String label, String before, String after) {}

    /** 比对片段: blocks that all stayed, or all changed. */
    public record Section(boolean same, List<ComparedBlock> blocks) {

        private static final int SHOWN = 3;

        /** Long stretches without a change are folded away. */
        public boolean folded() {
            return same && blocks.size() > SHOWN;
        }
    }
}

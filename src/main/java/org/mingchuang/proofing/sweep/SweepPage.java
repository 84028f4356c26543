package org.mingchuang.proofing.sweep;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/**
 * 全站复查页面.
 *
 * @param state how far the running sweep is, or when the last was done
 * @param running then the page loads itself anew
 */
public record SweepPage(
        String state,
        boolean running,
        String severity,
        String category,
        List<Option> severities,
        List<Option> categories,
        boolean narrowed,
        List<Line> lines,
        Pager pager,
        String exportAddress) {

    /** 复查发现行: {@code tone} of its severity. */
    public record Line(
            String title,
            String address,
            String severity,
            String tone,
            String label,
            String before,
            String found,
            String after,
            String reason,
            boolean upheld) {}
}

package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.web.FormErrors;

/**
 * 内容检查页面: what is found in a version, and what can be said to it.
 *
 * @param lead how many are open, and how many of them keep it from being submitted
 * @param unread attachments whose text could not be read
 * @param mayRule the reader may say something
 */
public record CheckPage(
        String address,
        int version,
        String title,
        String lead,
        boolean held,
        List<Line> lines,
        List<String> unread,
        boolean mayRule,
        FormErrors errors) {

    /**
     * 检查意见行.
     *
     * @param severity STOP, WARN or HINT
     * @param said what was said to it, empty when nothing was
     * @param mayWaive the reader may let it stand
     * @param typed the reason as it was typed, when it was refused
     */
    public record Line(
            String mark,
            String severity,
            String label,
            String place,
            String before,
            String found,
            String after,
            String reason,
            String suggestion,
            String origin,
            String said,
            boolean open,
            boolean mayWaive,
            String typed) {}
}

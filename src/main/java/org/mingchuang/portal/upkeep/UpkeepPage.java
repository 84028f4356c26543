package org.mingchuang.portal.upkeep;

import java.util.List;
import org.mingchuang.web.Fact;

/**
 * 站点维护页.
 *
 * @param running the rebuild in hand; without one its text is empty
 * @param check what the last comparison found
 */
public record UpkeepPage(
        List<Fact> state, Progress running, List<BuildRow> builds, Check check, List<FailureRow> failures) {

    /** 进度: {@code done} of {@code all} pages. */
    public record Progress(String text, long done, long all) {

        static final Progress NONE = new Progress("", 0, 0);

        public boolean isPresent() {
            return !text.isEmpty();
        }
    }

    /** 一次重建. */
    public record BuildRow(String reason, String requested, String duration, String made, String state, String tone) {}

    /** 核对结果. */
    public record Check(String text, String tone, List<DifferenceRow> rows, String more) {}

    /** 一处差异. */
    public record DifferenceRow(String kind, String path) {}

    /** 未能更新的页面. */
    public record FailureRow(String page, String fault) {}
}

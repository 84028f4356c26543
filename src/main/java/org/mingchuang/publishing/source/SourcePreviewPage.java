package org.mingchuang.publishing.source;

import java.util.List;

/**
 * 名单导入预览页面.
 *
 * @param summary how much is added, changed, ended and stays
 * @param overtaken why the plan is another one than was seen; empty when it is the first
 */
public record SourcePreviewPage(
        SourceIntakeForm form,
        String summary,
        String overtaken,
        List<Fault> faults,
        List<Line> added,
        List<Line> changed,
        List<Line> ended) {

    public boolean anythingToDo() {
        return !(added.isEmpty() && changed.isEmpty() && ended.isEmpty());
    }

    /** 变动行; a cell that changes shows both. */
    public record Line(String number, String name, String domain, String listVersion, String from, String until) {}

    /** 有误行. */
    public record Fault(int number, String name, String reason) {}
}

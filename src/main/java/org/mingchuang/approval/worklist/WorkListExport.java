package org.mingchuang.approval.worklist;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.approval.worklist.WorkListPage.WorkRow;

/** A work list as a table for spreadsheet programs: UTF-8 with its mark, so that they read Chinese. */
final class WorkListExport {

    private static final String MARK = "\uFEFF";
    private static final List<String> HEAD = List.of("标题", "类型", "机构", "送审人", "状态", "当前环节", "时间");

    private WorkListExport() {}

    static String of(List<WorkRow> rows) {
        return Stream.concat(
                        Stream.of(HEAD),
                        rows.stream()
                                .map(row -> List.of(
                                        row.title(),
                                        row.kind(),
                                        row.unit(),
                                        row.submitter(),
                                        row.state(),
                                        row.step(),
                                        row.since())))
                .map(cells -> cells.stream().map(WorkListExport::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** A cell that begins like a formula would be run by the program that opens it. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}

package org.mingchuang.publishing.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Outcome;

/** Finds the columns of a list by their headings, whatever stands above, beside and between them. */
final class SourceTable {

    private static final int HEAD_WITHIN = 20;

    private SourceTable() {}

    /** 名单列; headings as lists of the field use them. */
    private enum Column {
        NAME("单位名称", "稿源单位", "稿源单位名称", "稿源名称", "网站名称", "媒体名称", "名称", "单位"),
        DOMAIN("网站域名", "域名", "网址", "网站地址", "首页网址", "主域名"),
        LIST_VERSION("名单版本", "版本", "名单"),
        FROM("生效日期", "起始日期", "开始日期", "有效期起", "首个有效日"),
        UNTIL("最后有效日", "截止日期", "结束日期", "终止日期", "有效期止");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    static Outcome<List<SourceLine>> lines(List<SourceSheet.Row> rows) {
        for (SourceSheet.Row row : rows.subList(0, Math.min(HEAD_WITHIN, rows.size()))) {
            Map<Column, Integer> places = places(row.cells());
            if (places.containsKey(Column.NAME) && places.size() > 1) {
                List<SourceLine> lines = rows.subList(rows.indexOf(row) + 1, rows.size()).stream()
                        .map(below -> line(below, places))
                        .filter(line -> !line.isEmpty())
                        .toList();
                return lines.isEmpty() ? refused("SHEET_EMPTY") : Outcome.done(lines);
            }
        }
        return refused("SHEET_WITHOUT_HEAD");
    }

    private static Map<Column, Integer> places(List<String> cells) {
        var places = new EnumMap<Column, Integer>(Column.class);
        List<String> plain =
                cells.stream().map(cell -> cell.replaceAll("[\\s　*＊:：]", "")).toList();
        for (Column column : Column.values()) {
            best(plain, column).ifPresent(place -> places.put(column, place));
        }
        return places;
    }

    /** The first of the headings that is there, so that 单位名称 comes before 单位. */
    private static Optional<Integer> best(List<String> cells, Column column) {
        return column.headings.stream().filter(cells::contains).findFirst().map(cells::indexOf);
    }

    private static SourceLine line(SourceSheet.Row row, Map<Column, Integer> places) {
        var found = new ArrayList<String>();
        for (Column column : Column.values()) {
            int place = places.getOrDefault(column, -1);
            found.add(place >= 0 && place < row.cells().size() ? row.cells().get(place) : "");
        }
        return new SourceLine(row.number(), found.get(0), found.get(1), found.get(2), found.get(3), found.get(4));
    }

    private static Outcome<List<SourceLine>> refused(String reason) {
        return Outcome.refused(SourceUnitRequirements.refusal(reason).at("file"));
    }
}

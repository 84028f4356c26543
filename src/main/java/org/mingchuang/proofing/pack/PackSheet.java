package org.mingchuang.proofing.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.proofing.document.SheetRows;

/** 表格规则包: an .xlsx file with the headings 词条、建议、语境、理由、类别、级别 in any order; only the first is needed. */
public final class PackSheet {

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("表述错误", "WORDING"),
            Map.entry("错别字", "WORDING"),
            Map.entry("涉密", "SECRECY"),
            Map.entry("有害内容", "HARMFUL"),
            Map.entry("敏感内容", "SENSITIVE"),
            Map.entry("个人观点", "OPINION"),
            Map.entry("商业广告", "ADVERTISING"),
            Map.entry("个人信息", "PERSONAL_DATA"),
            Map.entry("转载", "REPRINT"),
            Map.entry("公示公告", "NOTICE"));
    private static final Map<String, String> SEVERITIES = Map.of("阻断", "STOP", "提醒", "WARN", "提示", "HINT");
    private static final List<String> FIELDS = List.of("词条", "建议", "语境", "理由");

    private PackSheet() {}

    /** 行: one rule, its settings apart. */
    record Line(int number, Map<String, String> settings, String written) {}

    /**
     * Keeps the good rows; faults name the row as the table program shows it.
     *
     * @param defaults {@code pack, title, category, severity, confidence, origin}
     */
    public static PackReading read(Path file, Map<String, String> defaults) throws IOException {
        List<List<String>> rows = SheetRows.of(file);
        Map<String, Integer> columns = new HashMap<>();
        if (!rows.isEmpty()) {
            List<String> headings = rows.getFirst();
            for (int i = 0; i < headings.size(); i++) {
                columns.putIfAbsent(headings.get(i).strip(), i);
            }
        }
        if (!columns.containsKey("词条")) {
            throw new IOException("第1行应有“词条”一栏，另可有建议、语境、理由、类别、级别");
        }
        var lines = new ArrayList<Line>();
        for (int i = 1; i < rows.size(); i++) {
            lines.add(line(i + 1, rows.get(i), columns, defaults));
        }
        return PackReader.of(lines, defaults);
    }

    private static Line line(int number, List<String> row, Map<String, Integer> columns, Map<String, String> defaults) {
        var settings = new HashMap<String, String>();
        settings.put("category", named(cell(row, columns, "类别"), CATEGORIES, defaults.getOrDefault("category", "")));
        settings.put("severity", named(cell(row, columns, "级别"), SEVERITIES, defaults.getOrDefault("severity", "")));
        var fields = new ArrayList<String>();
        FIELDS.forEach(field -> fields.add(cell(row, columns, field)));
        String written = String.join("\t", fields);
        return new Line(number, settings, written.isBlank() || !written.startsWith("#") ? written : "\\" + written);
    }

    private static String named(String written, Map<String, String> names, String otherwise) {
        return written.isEmpty() ? otherwise : names.getOrDefault(written, written);
    }

    private static String cell(List<String> row, Map<String, Integer> columns, String heading) {
        Integer column = columns.get(heading);
        return column == null || column >= row.size()
                ? ""
                : row.get(column).replace('\t', ' ').strip();
    }
}

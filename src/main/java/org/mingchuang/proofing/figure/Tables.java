package org.mingchuang.proofing.figure;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/**
 * 表格合计: the row of totals against the rows above it. Columns of rates, prices and averages are not summed, and tables with
 * subtotals or with parts of rows (其中) are left to people.
 */
public final class Tables implements Rule {

    private static final Fault TOTAL =
            new Fault(Category.WORDING, Severity.WARN, "figure/table-total", "", "数据核对", 0.85);

    private static final List<String> TOTALS = List.of("合计", "总计", "共计", "总数", "合 计", "总 计");
    private static final String[] NOT_SUMMED = {"率", "比", "均", "价", "增", "序号", "编号", "排名", "年", "密度", "系数", "面积/"};
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 20_000;

    @Override
    public void find(NormalText text, Findings findings) {
        var rows = new ArrayList<Row>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            boolean tabbed = false;
            while (end < text.length() && text.at(end) != '\n') {
                tabbed |= text.at(end) == '\t';
                end++;
            }
            if (tabbed && rows.size() < MOST_ROWS) {
                rows.add(new Row(start, end));
            } else {
                table(text, rows, findings);
                rows.clear();
            }
            start = end + 1;
        }
        table(text, rows, findings);
    }

    private record Row(int start, int end) {

        List<Cell> cells(NormalText text) {
            var cells = new ArrayList<Cell>();
            int from = start;
            for (int i = start; i <= end && cells.size() < MOST_COLUMNS; i++) {
                if (i == end || text.at(i) == '\t') {
                    cells.add(new Cell(text.slice(from, i).strip(), from, i));
                    from = i + 1;
                }
            }
            return cells;
        }
    }

    private record Cell(String words, int start, int end) {

        boolean isBlank() {
            return words.isEmpty() || words.equals("-") || words.equals("—") || words.equals("/");
        }

        boolean isNumber() {
            return words.length() <= 15 && words.matches("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|-?[0-9]+(\\.[0-9]+)?%?");
        }

        double value() {
            return Double.parseDouble(words.replace(",", "").replace("%", ""));
        }

        double slack() {
            int point = words.indexOf('.');
            return point < 0 ? 0 : Math.pow(10, -(words.replace("%", "").length() - point - 1)) / 2;
        }
    }

    private static void table(NormalText text, List<Row> rows, Findings findings) {
        if (rows.size() < 4) {
            return;
        }
        List<Cell> header = rows.getFirst().cells(text);
        var body = new ArrayList<List<Cell>>();
        for (Row row : rows.subList(1, rows.size())) {
            List<Cell> cells = row.cells(text);
            if (isTotal(cells)) {
                totals(text, header, body, cells, findings);
                return;
            }
            if (cells.size() != header.size() || cells.stream().anyMatch(cell -> isNested(cell.words))) {
                return;
            }
            body.add(cells);
        }
    }

    private static void totals(
            NormalText text, List<Cell> header, List<List<Cell>> body, List<Cell> totals, Findings findings) {
        if (totals.size() != header.size() || body.size() < 2) {
            return;
        }
        for (int column = 1; column < header.size(); column++) {
            Cell total = totals.get(column);
            int at = column;
            boolean summed = total.isNumber()
                    && isSummed(header.get(column).words, total)
                    && body.stream()
                            .allMatch(
                                    row -> row.get(at).isBlank() || row.get(at).isNumber());
            if (summed) {
                column(text, body, column, total, findings);
            }
        }
    }

    private static void column(NormalText text, List<List<Cell>> body, int column, Cell total, Findings findings) {
        double sum = 0;
        double slack = total.slack();
        for (List<Cell> row : body) {
            Cell cell = row.get(column);
            sum += cell.isBlank() ? 0 : cell.value();
            slack += cell.isBlank() ? 0 : cell.slack();
        }
        if (Math.abs(sum - total.value()) > slack + 1e-6) {
            String right = "%.2f".formatted(sum).replaceAll("\\.?0+$", "");
            String reason = "合计与各行之和（" + right + "）不符，请核对数据";
            findings.add(TOTAL.because(reason).at(text, total.start, total.end, ""));
        }
    }

    private static boolean isTotal(List<Cell> cells) {
        return !cells.isEmpty()
                && cells.stream().limit(2).anyMatch(cell -> TOTALS.contains(cell.words))
                && cells.stream().anyMatch(Cell::isNumber);
    }

    private static boolean isNested(String words) {
        return words.startsWith("其中") || words.startsWith("小计") || words.startsWith("#") || words.startsWith("含");
    }

    private static boolean isSummed(String heading, Cell total) {
        if (heading.contains("占比") && total.words.endsWith("%")) {
            return true;
        }
        for (String word : NOT_SUMMED) {
            if (heading.contains(word)) {
                return false;
            }
        }
        return !total.words.endsWith("%");
    }
}

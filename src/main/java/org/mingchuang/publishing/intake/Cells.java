package org.mingchuang.publishing.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes a table, row by row, with merged cells and header cells. */
final class Cells {

    private final Element table;
    private final Sheet sheet;
    private final Map<Integer, Element> above = new HashMap<>();
    private @Nullable Element row;
    private int column;
    private int count;

    Cells(Element target, Sheet sheet) {
        this.table = target.appendElement("table");
        this.sheet = sheet;
    }

    void row(boolean header) {
        Element last = table.lastElementChild();
        String part = header && table.selectFirst("> tbody") == null ? "thead" : "tbody";
        Element group = last != null && last.normalName().equals(part) ? last : table.appendElement(part);
        row = group.appendElement("tr");
        column = 0;
    }

    void skip(int columns) {
        column += columns;
    }

    /** A cell that goes on from the one above takes no place of its own. */
    void goesOn(int columns) throws Unreadable {
        Element cell = above.get(column);
        int rows = cell == null ? 0 : span(cell, "rowspan");
        if (cell == null || rows >= IntakeLimits.SPAN) {
            above.put(column, cell(columns, 1));
            return;
        }
        cell.attr("rowspan", Integer.toString(rows + 1));
        column += columns;
    }

    Element cell(int columns, int rows) throws Unreadable {
        if (row == null || ++count > IntakeLimits.CELLS) {
            throw Unreadable.because("TABLE_TOO_LARGE", IntakeLimits.CELLS);
        }
        boolean header = "thead".equals(row.parent() == null ? "" : row.parent().normalName());
        Element cell = row.appendElement(header ? "th" : "td");
        if (header) {
            cell.attr("scope", "col");
        }
        spans(cell, "colspan", columns);
        spans(cell, "rowspan", rows);
        above.put(column, cell);
        column += columns;
        return cell;
    }

    /** A single paragraph is the cell's text itself; a table without a header gets it from a first row in bold. */
    void end() {
        for (Element cell : table.select("> * > tr > *")) {
            cell.select("> p").stream().filter(Words::isBlank).forEach(Element::remove);
            List<Element> blocks = cell.children();
            if (blocks.size() == 1 && blocks.getFirst().normalName().equals("p")) {
                blocks.getFirst().unwrap();
            }
        }
        table.select("> * > tr").stream().filter(one -> one.childrenSize() == 0).forEach(Element::remove);
        if (table.selectFirst("tr") == null) {
            table.remove();
        } else if (table.selectFirst("> thead") == null) {
            header();
        }
        table.select("th strong, th b").unwrap();
    }

    private void header() {
        Element first = table.expectFirst("tr");
        boolean bold = first.children().stream()
                .allMatch(cell -> Words.isBlank(cell)
                        || Words.stripped(cell.select("strong, b").text()).equals(Words.stripped(cell.text())));
        boolean onlyRow = table.select("> * > tr").size() == 1;
        if (!bold || onlyRow || Words.isBlank(first)) {
            sheet.remark("TABLE_WITHOUT_HEADER");
            return;
        }
        for (Element cell : first.children()) {
            cell.tagName("th").attr("scope", "col");
        }
        table.prependElement("thead").appendChild(first);
        sheet.remark("HEADER_GUESSED");
    }

    private static void spans(Element cell, String attribute, int cells) {
        if (cells > 1) {
            cell.attr(attribute, Integer.toString(Math.min(cells, IntakeLimits.SPAN)));
        }
    }

    private static int span(Element cell, String attribute) {
        return Xml.number(cell.attr(attribute), 1);
    }
}

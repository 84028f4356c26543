package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.comparison.ComparedBlock.Kind;
import org.mingchuang.publishing.comparison.Pairing.Pair;
import org.mingchuang.publishing.comparison.Sequences.Stretch;

/** A table against another: rows that belong together, and in them cell by cell. */
final class TableComparison {

    private final StringBuilder inline = new StringBuilder();
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();

    private TableComparison() {}

    static ComparedBlock compared(Element old, Element now) {
        var comparison = new TableComparison();
        for (Stretch<Row> stretch : Sequences.compared(rows(old), rows(now))) {
            if (stretch.same()) {
                stretch.after().forEach(row -> comparison.row(row.block(), row.block()));
                continue;
            }
            List<Block> went = stretch.before().stream().map(Row::block).toList();
            List<Block> came = stretch.after().stream().map(Row::block).toList();
            for (Pair pair : Pairing.of(went, came)) {
                comparison.row(pair.before(), pair.after());
            }
        }
        return new ComparedBlock(
                Kind.CHANGED, table(comparison.inline), table(comparison.before), table(comparison.after));
    }

    private void row(@Nullable Block old, @Nullable Block now) {
        List<Element> oldCells = old == null ? List.of() : old.element().children();
        List<Element> newCells = now == null ? List.of() : now.element().children();
        var one = new StringBuilder();
        var left = new StringBuilder();
        var right = new StringBuilder();
        for (int i = 0; i < Math.max(oldCells.size(), newCells.size()); i++) {
            Element was = i < oldCells.size() ? oldCells.get(i) : null;
            Element is = i < newCells.size() ? newCells.get(i) : null;
            List<Stretch<Token>> words = WordComparison.compared(tokens(was), tokens(is));
            one.append(cell(is == null ? was : is, Markup.both(words)));
            left.append(was == null ? "" : cell(was, Markup.before(words)));
            right.append(is == null ? "" : cell(is, Markup.after(words)));
        }
        inline.append("<tr>").append(one).append("</tr>");
        before.append(old == null ? "" : "<tr>" + left + "</tr>");
        after.append(now == null ? "" : "<tr>" + right + "</tr>");
    }

    private static String cell(@Nullable Element like, String content) {
        if (like == null) {
            return "";
        }
        var tag = new StringBuilder("<").append(like.normalName().equals("th") ? "th" : "td");
        for (String span : List.of("colspan", "rowspan")) {
            if (like.attr(span).matches("[1-9][0-9]?")) {
                tag.append(' ')
                        .append(span)
                        .append("=\"")
                        .append(like.attr(span))
                        .append('"');
            }
        }
        return tag.append('>')
                .append(content)
                .append("</")
                .append(tag.substring(1, 3))
                .append('>')
                .toString();
    }

    private static List<Token> tokens(@Nullable Element cell) {
        return cell == null ? List.of() : Token.of(cell);
    }

    private static List<Row> rows(Element table) {
        var rows = new ArrayList<Row>();
        table.select("> * > tr, > tr").forEach(row -> rows.add(new Row(row.html(), Block.of("tr", row))));
        return rows;
    }

    private static String table(StringBuilder rows) {
        return rows.isEmpty() ? "" : "<table><tbody>" + rows + "</tbody></table>";
    }

    private record Row(String key, Block block) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row row && row.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}

package org.mingchuang.publishing.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * 文字处理软件的列表: Word writes a list as paragraphs with a level in their style and the marker as text. Markers of the
 * official layout, 一、 and （一）, stay text: they are referred to by their number.
 */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*[^;]*level([1-9])");
    private static final Pattern OFFICIAL = Pattern.compile("[（(]?[一二三四五六七八九十百]+[)）]?[、.．]?");
    private static final Pattern ORDERED = Pattern.compile("[(（]?([0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.．)）、]");

    private WordLists() {}

    static void build(Element body) {
        Deque<Open> open = new ArrayDeque<>();
        for (Element paragraph : List.copyOf(body.select("p, h1, h2, h3, h4, table, div, ul, ol"))) {
            Item item = item(paragraph);
            if (item == null) {
                if (!paragraph.parents().is("ul, ol")) {
                    open.clear();
                }
            } else {
                add(paragraph, item, open);
            }
        }
    }

    private static void add(Element paragraph, Item item, Deque<Open> open) {
        while (!open.isEmpty() && open.peek().level() > item.level()) {
            open.pop();
        }
        if (open.isEmpty() || open.peek().level() < item.level() || !open.peek().isOf(item)) {
            if (!open.isEmpty() && open.peek().level() == item.level()) {
                open.pop();
            }
            open.push(new Open(item.level(), list(paragraph, item, open.peek())));
        }
        Element entry = open.peek().list().appendElement("li");
        paragraph.childNodes().stream().toList().forEach(entry::appendChild);
        paragraph.remove();
    }

    /** In the last entry of the list above, or where the paragraph stood. */
    private static Element list(Element paragraph, Item item, @Nullable Open above) {
        var list = new Element(item.ordered() ? "ol" : "ul");
        Element last = above == null ? null : above.list().lastElementChild();
        if (last == null) {
            paragraph.before(list);
        } else {
            last.appendChild(list);
        }
        return list;
    }

    private static @Nullable Item item(Element paragraph) {
        Matcher level = LEVEL.matcher(paragraph.attr("style"));
        if (!paragraph.normalName().equals("p") || !level.find()) {
            return null;
        }
        var markers = new ArrayList<>(paragraph.select("span[style~=mso-list:\\s*Ignore]"));
        String marker = markers.isEmpty()
                ? ""
                : markers.getFirst().text().replace("\u00a0", "").strip();
        if (OFFICIAL.matcher(marker).matches()) {
            markers.forEach(each -> each.text(marker));
            return null;
        }
        markers.forEach(Element::remove);
        return new Item(
                Integer.parseInt(level.group(1)), ORDERED.matcher(marker).matches());
    }

    private record Item(int level, boolean ordered) {}

    private record Open(int level, Element list) {

        boolean isOf(Item item) {
            return list.normalName().equals("ol") == item.ordered();
        }
    }
}

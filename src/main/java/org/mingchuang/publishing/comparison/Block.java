package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** 段落: a paragraph, a heading, an item of a list, a figure, a table. Its words are looked at only when something differs. */
final class Block {

    private static final Set<String> HOLDERS = Set.of("blockquote", "ul", "ol", "dl");

    private final String tag;
    private final String key;
    private final Element element;
    private @Nullable List<Token> tokens;

    private Block(String tag, Element element) {
        this.tag = tag;
        this.key = tag + element.html();
        this.element = element;
    }

    static List<Block> of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var blocks = new ArrayList<Block>();
        collect(document.body(), 0, blocks);
        return blocks;
    }

    static Block of(String tag, Element element) {
        return new Block(tag, element);
    }

    /** That it is shown with. */
    String tag() {
        return tag;
    }

    /** The same for two blocks that are the same. */
    String key() {
        return key;
    }

    Element element() {
        return element;
    }

    List<Token> tokens() {
        List<Token> found = tokens == null ? Token.of(element) : tokens;
        tokens = found;
        return found;
    }

    boolean isTable() {
        return tag.equals("table");
    }

    /** From 0, nothing in common, to 1; by pairs of neighbours, whose order of all things doesn't count. */
    double likeness(Block other) {
        if (isTable() != other.isTable()) {
            return 0;
        }
        List<Token> mine = tokens();
        List<Token> others = other.tokens();
        Map<Object, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < mine.size(); i++) {
            pairs.merge(pair(mine, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < others.size(); i++) {
            Integer left = pairs.computeIfPresent(pair(others, i), (pair, count) -> count - 1);
            common += left != null && left >= 0 ? 1 : 0;
        }
        int all = Math.max(0, mine.size() - 1) + Math.max(0, others.size() - 1);
        return all == 0 ? (key.equals(other.key) ? 1 : 0.4) : 2.0 * common / all;
    }

    private static Object pair(List<Token> tokens, int at) {
        return tokens.get(at).html() + "\u0000" + tokens.get(at + 1).html();
    }

    private static void collect(Element parent, int depth, List<Block> blocks) {
        for (Element child : parent.children()) {
            String name = child.normalName();
            if (HOLDERS.contains(name)) {
                collect(child, depth + 1, blocks);
            } else if (name.equals("li")) {
                item(child, depth, blocks);
            } else if (name.equals("figure")) {
                blocks.add(of("p", child));
            } else {
                blocks.add(of(name.equals("dt") || name.equals("dd") ? "p" : name, child));
            }
        }
    }

    /** An item without the lists in it, which are items of their own. */
    private static void item(Element item, int depth, List<Block> blocks) {
        Element own = item.clone();
        own.select("ul, ol").remove();
        String mark = "　".repeat(Math.max(0, depth - 1)) + "• ";
        Element shown = new Element("p");
        shown.appendText(mark);
        shown.appendChildren(own.childNodesCopy());
        blocks.add(of("p", shown));
        for (Element list : item.children()) {
            if (list.normalName().equals("ul") || list.normalName().equals("ol")) {
                collect(list, depth + 1, blocks);
            }
        }
    }
}

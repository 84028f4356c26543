package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * 段落: a paragraph, a heading, an item of a list, a figure, a table.
 *
 * @param tag that it is shown with
 * @param key the same for two blocks that are the same
 */
record Block(String tag, String key, Element element, List<Token> tokens) {

    private static final Set<String> HOLDERS = Set.of("blockquote", "ul", "ol", "dl");

    static List<Block> of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var blocks = new ArrayList<Block>();
        collect(document.body(), 0, blocks);
        return blocks;
    }

    static Block of(String tag, Element element) {
        List<Token> tokens = Token.of(element);
        return new Block(tag, tag + element.html(), element, tokens);
    }

    boolean isTable() {
        return tag.equals("table");
    }

    /** From 0, nothing in common, to 1; by pairs of neighbours, whose order of all things doesn't count. */
    double likeness(Block other) {
        if (isTable() != other.isTable()) {
            return 0;
        }
        Map<Object, Integer> pairs = new HashMap<>();
        count(pairs, 1);
        int common = 0;
        for (int i = 0; i + 1 < other.tokens.size(); i++) {
            Object pair = pair(other.tokens, i);
            Integer left = pairs.get(pair);
            if (left != null && left > 0) {
                pairs.put(pair, left - 1);
                common++;
            }
        }
        int all = Math.max(0, tokens.size() - 1) + Math.max(0, other.tokens.size() - 1);
        return all == 0 ? (key.equals(other.key) ? 1 : 0.4) : 2.0 * common / all;
    }

    private void count(Map<Object, Integer> pairs, int by) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            pairs.merge(pair(tokens, i), by, Integer::sum);
        }
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

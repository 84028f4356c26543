package org.mingchuang.publishing.intake;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Puts words into a paragraph, so that neighbours of one emphasis stand in one element, however a file cuts them up. */
final class Words {

    private Words() {}

    /** @param emphasis elements around the words, outermost first */
    static void append(Element paragraph, String words, List<String> emphasis) {
        if (words.isEmpty()) {
            return;
        }
        Element place = place(paragraph, emphasis);
        Node last = place.lastChild();
        if (last instanceof TextNode text) {
            text.text(text.getWholeText() + words);
        } else {
            place.appendText(words);
        }
    }

    static boolean isBlank(Element block) {
        return stripped(block.text()).isEmpty() && block.selectFirst("img") == null;
    }

    /** Without the spaces at both ends, full-width and fixed ones too. */
    static String stripped(String text) {
        return strippedEnd(strippedStart(text));
    }

    /** Indents are a matter of style; spaces that stand for one go, at the end too. */
    static void strip(Element block) {
        if (edge(block, true) instanceof TextNode first) {
            first.text(strippedStart(first.getWholeText()));
        }
        if (edge(block, false) instanceof TextNode last) {
            last.text(strippedEnd(last.getWholeText()));
        }
    }

    private static String strippedStart(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static String strippedEnd(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isSpace(char one) {
        return Character.isWhitespace(one) || "\u00a0\u200b\ufeff".indexOf(one) >= 0;
    }

    private static @Nullable Node edge(Element block, boolean first) {
        Node node = block;
        while (node instanceof Element element && element.childNodeSize() > 0) {
            node = first ? element.childNode(0) : element.childNode(element.childNodeSize() - 1);
        }
        return node;
    }

    private static Element place(Element paragraph, List<String> emphasis) {
        Element place = paragraph;
        for (String tag : emphasis) {
            Node last = place.lastChild();
            place = last instanceof Element element && element.normalName().equals(tag)
                    ? element
                    : place.appendElement(tag);
        }
        return place;
    }
}

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
        return text.replaceAll("^[\\s\\u3000\\u00a0\\u200b\\ufeff]+|[\\s\\u3000\\u00a0\\u200b\\ufeff]+$", "");
    }

    /** Indents are a matter of style; spaces that stand for one go, at the end too. */
    static void strip(Element block) {
        if (edge(block, true) instanceof TextNode first) {
            first.text(first.getWholeText().replaceAll("^[\\s\\u3000\\u00a0\\ufeff]+", ""));
        }
        if (edge(block, false) instanceof TextNode last) {
            last.text(last.getWholeText().replaceAll("[\\s\\u3000\\u00a0\\ufeff]+$", ""));
        }
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

package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * 词: a Chinese character, a Latin word, a number, a picture or a line break, with the emphasis that it stands in.
 *
 * @param around opening tags of its emphasis
 */
record Token(String html, String around) {

    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{M}]+|[0-9]+(?:[.,:][0-9]+)*|\\s+|\\X");
    private static final Set<String> EMPHASIS = Set.of("strong", "b", "em", "i", "u", "s", "sub", "sup");

    static List<Token> of(Element block) {
        var tokens = new ArrayList<Token>();
        collect(block, "", tokens);
        return tokens;
    }

    /** Whether the sentence, or a part of it, ends here. */
    boolean endsPart() {
        return html.length() == 1 && "。；！？，：;!?,".contains(html) || html.startsWith("<");
    }

    private static void collect(Element parent, String around, List<Token> tokens) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                WORD.matcher(text.getWholeText())
                        .results()
                        .map(match -> written(match.group()))
                        .forEach(word -> tokens.add(new Token(word, around)));
            } else if (node instanceof Element element) {
                element(element, around, tokens);
            }
        }
    }

    private static void element(Element element, String around, List<Token> tokens) {
        String name = element.normalName();
        if (name.equals("br")) {
            tokens.add(new Token("<br>", around));
        } else if (name.equals("img")) {
            String alt = Entities.escape(element.attr("alt"));
            tokens.add(new Token(
                    "<img src=\"" + attribute(element.attr("src")) + "\" alt=\"" + attribute(element.attr("alt"))
                            + "\">［图片：" + alt + "］",
                    around));
        } else if (EMPHASIS.contains(name)) {
            collect(element, around + "<" + name + ">", tokens);
        } else if (name.equals("a")) {
            collect(element, around + "<a href=\"" + attribute(element.attr("href")) + "\">", tokens);
        } else {
            collect(element, around, tokens);
            if (name.equals("p") && element.nextElementSibling() != null) {
                tokens.add(new Token("<br>", ""));
            }
        }
    }

    private static String written(String word) {
        char first = word.charAt(0);
        boolean plain = word.length() == 1 && first > '>' && first != '\u00a0';
        return plain ? word : word.isBlank() ? " " : Entities.escape(word);
    }

    private static String attribute(String value) {
        return Entities.escape(value).replace("\"", "&quot;");
    }
}

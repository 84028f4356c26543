package org.mingchuang.proofing.document;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a page: its title, its blocks a line each, the alternative texts of its pictures. */
final class HtmlText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String of(Path file) throws IOException {
        return of(Jsoup.parse(file));
    }

    static String of(Document page) {
        var reader = new HtmlText();
        reader.line();
        page.traverse(reader);
        return reader.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof Element element) {
            if (isBlock(element)) {
                line();
            }
            text.append(element.attr("alt"));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            line();
        }
    }

    private void words(TextNode words) {
        if (words.parent() instanceof Element parent && (parent.nameIs("script") || parent.nameIs("style"))) {
            return;
        }
        boolean spaced = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        String read = words.text();
        text.append(spaced ? read.stripLeading() : read);
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("title");
    }
}

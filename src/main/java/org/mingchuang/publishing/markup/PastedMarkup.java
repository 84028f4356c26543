package org.mingchuang.publishing.markup;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.springframework.stereotype.Component;

/**
 * 粘贴整理: takes the markup of Word, WPS and web pages down to headings, paragraphs, lists and tables. What comes out still
 * goes through the sanitiser; here only the meaning is saved that would be lost with the styles.
 */
@Component
public class PastedMarkup {

    private static final String OWN_PICTURE = "/office/files/";

    /**
     * 整理结果.
     *
     * @param lostPictures how many pictures did not come along; they have to be uploaded
     */
    public record Pasted(String html, int lostPictures) {}

    public Pasted clean(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        removeComments(body);
        body.select("style, script, meta, link, title, xml, o|p:empty, template")
                .remove();
        int lost = removeLostPictures(body);
        WordLists.build(body);
        emphasise(body);
        body.select("h1, p.MsoTitle").forEach(title -> title.tagName("h2"));
        body.select("h5, h6").forEach(heading -> heading.tagName("h4"));
        body.select("h2 > strong, h3 > strong, h4 > strong, h2 > b, h3 > b, h4 > b")
                .unwrap();
        paragraphs(body);
        body.select("table").forEach(PastedMarkup::tidyTable);
        body.select("div, section, article, main, header, footer, font, center, span, o|p, form, label")
                .unwrap();
        return new Pasted(body.html().strip(), lost);
    }

    private static void removeComments(Element body) {
        body.filter((node, depth) ->
                node instanceof Comment ? NodeFilter.FilterResult.REMOVE : NodeFilter.FilterResult.CONTINUE);
    }

    /** Pictures on the writer's own disk never came along, and foreign ones are not shown (S-14). */
    private static int removeLostPictures(Element body) {
        var pictures = body.select("img, v|imagedata, v|shape");
        List<Element> lost = pictures.stream()
                .filter(picture -> !picture.attr("src").startsWith(OWN_PICTURE))
                .toList();
        int count = (int) lost.stream()
                .filter(picture -> picture.normalName().equals("img"))
                .count();
        lost.forEach(Node::remove);
        return count;
    }

    /** Styles that mean something become elements. */
    private static void emphasise(Element body) {
        for (Element span : body.select("span[style], font[style], p[style] > span")) {
            String style = span.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
            if (style.contains("font-weight:bold") || style.contains("font-weight:700")) {
                span.tagName("strong");
            } else if (style.contains("text-decoration:underline")) {
                span.tagName("u");
            } else if (style.contains("vertical-align:super")) {
                span.tagName("sup");
            }
        }
    }

    /** A block of a web page that holds no other block is a paragraph; two line breaks end one. */
    private static void paragraphs(Element body) {
        for (Element block : body.select("div, section, article, center")) {
            boolean leaf = block.select(
                            "> div, > section, > article, > p, > ul, > ol, > table, > h2, > h3, > h4, > blockquote, > figure")
                    .isEmpty();
            if (leaf && (block.hasText() || !block.select("img").isEmpty())) {
                block.tagName("p");
            }
        }
        for (Element line : body.select("p > br + br")) {
            split(line);
        }
    }

    private static void split(Element secondBreak) {
        Element paragraph = secondBreak.parent();
        if (paragraph == null) {
            return;
        }
        var rest = new Element("p");
        Node next = secondBreak.nextSibling();
        while (next != null) {
            Node following = next.nextSibling();
            rest.appendChild(next);
            next = following;
        }
        Node before = secondBreak.previousSibling();
        while (before instanceof Element element && element.normalName().equals("br")
                || before instanceof TextNode text && text.isBlank()) {
            Node earlier = before.previousSibling();
            before.remove();
            before = earlier;
        }
        secondBreak.remove();
        paragraph.after(rest);
    }

    /** A first row whose cells are all bold is the head; a single paragraph in a cell is the cell. */
    private static void tidyTable(Element table) {
        for (Element cell : table.select("td, th")) {
            if (cell.childrenSize() == 1 && cell.child(0).normalName().equals("p")) {
                cell.child(0).unwrap();
            }
        }
        Element first = table.selectFirst("tr");
        if (first == null || !table.select("th").isEmpty() || table.select("tr").size() < 2) {
            return;
        }
        boolean head = first.children().stream().allMatch(PastedMarkup::isBold);
        if (head) {
            for (Element cell : first.children()) {
                cell.tagName("th").attr("scope", "col");
                cell.select("strong, b").unwrap();
            }
        }
    }

    private static boolean isBold(Element cell) {
        String bold = cell.select("strong, b").text();
        return !bold.isBlank() && bold.equals(cell.text());
    }
}

package org.mingchuang.publishing.intake;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A saved web page: its text without what stands around it. */
final class WebPageReader {

    private static final String AROUND =
            "script, style, noscript, template, nav, header, footer, aside, form, iframe, object, embed, svg, math, link, meta, button, input, select, textarea";
    /** Where pages of the government and of common systems keep their text, the surest first. */
    private static final List<String> PLACES = List.of(
            "#zoom",
            ".TRS_Editor",
            "#UCAP-CONTENT",
            ".pages_content",
            ".article-content",
            "article",
            ".content",
            "main");

    private static final Set<String> BLOCKS = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "figure", "hr", "pre");
    private static final String ANY_BLOCK = String.join(",", BLOCKS) + ",div,section,center";

    private final Sheet sheet = new Sheet();
    private @Nullable Element open;
    private int pictures;

    private WebPageReader() {}

    static Sheet read(byte[] content) throws Unreadable {
        String text = TextEncoding.decoded(content).orElseThrow(() -> Unreadable.because("NO_TEXT"));
        Document page = Jsoup.parse(text);
        var reader = new WebPageReader();
        String title = title(page);
        page.select(AROUND).remove();
        Element place = place(page);
        if (!title.isEmpty() && place.selectFirst("h1") == null) {
            reader.sheet.body().appendElement("p").text(title).attr(Sheet.TITLE_MARK, "");
        }
        reader.blocks(place);
        reader.tidy();
        return reader.sheet;
    }

    private static String title(Document page) {
        Element named = page.selectFirst("meta[name=ArticleTitle]");
        Element heading = page.selectFirst("h1");
        if (named != null && !named.attr("content").isBlank()) {
            return Words.stripped(named.attr("content"));
        }
        return heading != null && !heading.text().isBlank()
                ? Words.stripped(heading.text())
                : Words.stripped(page.title().replaceAll("[-_|—].*$", ""));
    }

    private static Element place(Document page) {
        int whole = page.body().text().length();
        for (String selector : PLACES) {
            Element found = page.selectFirst(selector);
            if (found != null && found.text().length() * 3 > whole) {
                return found;
            }
        }
        return page.body();
    }

    private void blocks(Element source) throws Unreadable {
        for (Node node : List.copyOf(source.childNodes())) {
            if (node instanceof Element element) {
                element(element);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                paragraph().appendChild(text.clone());
            }
        }
        open = null;
    }

    private void element(Element source) throws Unreadable {
        String name = source.normalName();
        if (BLOCKS.contains(name)) {
            open = null;
            block(source, name);
        } else if (source.selectFirst(ANY_BLOCK) != null || name.equals("div") || name.equals("section")) {
            open = null;
            blocks(source);
        } else {
            var holder = new Element("span");
            holder.appendChild(source.clone());
            pictures(holder);
            paragraph().appendChildren(List.copyOf(holder.childNodes()));
        }
    }

    private void block(Element source, String name) throws Unreadable {
        Element copy = source.clone();
        if (name.equals("pre")) {
            source.wholeText()
                    .lines()
                    .forEach(line -> sheet.body().appendElement("p").text(line));
            return;
        }
        if (name.equals("h1")) {
            copy.tagName("p").clearAttributes().attr(Sheet.TITLE_MARK, "");
        }
        if (name.equals("h5") || name.equals("h6")) {
            copy.tagName("h4");
        }
        if (name.equals("table") && copy.selectFirst("th") == null) {
            sheet.remark("TABLE_WITHOUT_HEADER");
        }
        pictures(copy);
        sheet.body().appendChild(copy);
    }

    private Element paragraph() {
        Element paragraph = open == null ? sheet.body().appendElement("p") : open;
        open = paragraph;
        return paragraph;
    }

    /** A picture that isn't in the file itself is not fetched: an address in a file must not make the office call it. */
    private void pictures(Element block) throws Unreadable {
        for (Element picture : block.select("img")) {
            String source = picture.attr("src");
            int comma = source.indexOf(";base64,");
            if (!source.startsWith("data:image/") || comma < 0) {
                sheet.remark("PICTURE_ELSEWHERE");
                picture.remove();
                continue;
            }
            byte[] content = decoded(source.substring(comma + ";base64,".length()));
            var holder = new Element("span");
            sheet.picture(holder, "data/" + ++pictures, content, Words.stripped(picture.attr("alt")));
            picture.replaceWith(holder);
            holder.unwrap();
        }
    }

    private static byte[] decoded(String text) throws Unreadable {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw Unreadable.because("DAMAGED");
        }
    }

    private void tidy() {
        for (Element block : sheet.body().select("p[align], div[align], td[align]")) {
            block.addClass(block.attr("align").toLowerCase(java.util.Locale.ROOT));
        }
        sheet.body().select("> p").stream().filter(Words::isBlank).forEach(Element::remove);
        if (sheet.body().selectFirst("div[style*=page-break]") == null) {
            sheet.body().select("div").unwrap();
        }
    }
}

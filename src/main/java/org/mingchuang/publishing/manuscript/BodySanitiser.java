package org.mingchuang.publishing.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.stereotype.Component;

/**
 * 正文净化: every body passes here, wherever it comes from. Only what a text needs is left: headings, paragraphs, lists,
 * tables, own pictures, links, emphasis; no script, no style, no class but those that set alignment.
 */
@Component
public class BodySanitiser {

    private static final Pattern OWN_FILE = Pattern.compile("/office/files/[0-9a-f-]{36}");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:|tel:|/(?!/)|#)[^\\s]*");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
    private static final Set<String> CLASSES = Set.of("center", "right", "left", "signature", "no-indent");
    private static final Pattern ALIGN = Pattern.compile("(?i)text-align:\\s*(center|right)");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "br",
                    "hr",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "strong",
                    "b",
                    "em",
                    "i",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "a",
                    "img",
                    "video",
                    "audio",
                    "track",
                    "span")
            .allowAttributes("href")
            .matching(LINK)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("src")
            .matching(OWN_FILE)
            .onElements("img", "video", "audio", "track")
            .allowAttributes("poster")
            .matching(OWN_FILE)
            .onElements("video")
            .allowAttributes("kind")
            .matching(Pattern.compile("captions"))
            .onElements("track")
            .allowAttributes("srclang")
            .matching(Pattern.compile("[a-zA-Z-]{2,12}"))
            .onElements("track")
            .allowAttributes("label")
            .onElements("track")
            .allowAttributes("title")
            .onElements("video", "audio")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("class")
            .matching((element, attribute, value) -> kept(value))
            .onElements("p", "h2", "h3", "h4", "th", "td", "figure", "table", "blockquote", "li")
            .toFactory();

    /** Safe to call again on its own result: the result stays as it is. */
    public String sanitise(String html) {
        String clean = POLICY.sanitize(aligned(html.replace("\u0000", "")));
        Document document = Jsoup.parseBodyFragment(clean);
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        document.select("img:not([src]), video:not([src]), audio:not([src]), track:not([src])")
                .remove();
        document.select("video, audio").attr("controls", "").attr("preload", "metadata");
        document.select("span").unwrap();
        document.select("p, h2, h3, h4").forEach(BodySanitiser::removeIfBlank);
        return document.body().html().strip();
    }

    /** Editors write alignment as style; it is kept as a class, so that no style is ever needed. */
    private static String aligned(String html) {
        if (!html.contains("text-align")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.select("[style*=text-align]")) {
            var match = ALIGN.matcher(element.attr("style"));
            if (match.find()) {
                element.addClass(match.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return document.body().html();
    }

    private static void removeIfBlank(Element element) {
        boolean blank =
                element.text().replace("\u00a0", "").replace("\u3000", "").isBlank();
        if (blank && element.children().select("img, br, video, audio").isEmpty()) {
            element.remove();
        }
    }

    @SuppressWarnings("NullAway") // the sanitiser's own interface takes null for "drop the attribute"
    private static String kept(String value) {
        List<String> known = List.of(value.strip().split("\\s+")).stream()
                .filter(CLASSES::contains)
                .distinct()
                .toList();
        return known.isEmpty() ? null : String.join(" ", known);
    }
}

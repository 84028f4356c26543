package org.mingchuang.publishing.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.springframework.stereotype.Component;

/**
 * 一键排版: stray spaces, half-width punctuation between hanzi, straight quotation marks, headings by their numbers. Indents
 * come from the style sheet, so blanks that imitate them go. Numbers, addresses and foreign words stay as they are. Applied to
 * its own result it changes nothing.
 */
@Component
public class Typesetting {

    private static final String HAN = "\\p{IsHan}，。；：？！、“”‘’（）《》〔〕…—";
    private static final Pattern INDENT = Pattern.compile("^[\\s\u00a0\u3000]+|[\\s\u00a0\u3000]+$");
    private static final Pattern GAP = Pattern.compile("(?<=[" + HAN + "])[ \\t\u00a0\u3000]+(?=[" + HAN + "])");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\u00a0\\r\\n]{2,}");
    private static final Pattern DOTS = Pattern.compile("(?<=\\p{IsHan})(?:\\.{3,}|。{3,}|…(?!…))(?!\\.)");
    private static final Pattern DASHES = Pattern.compile("(?<=\\p{IsHan})(?:--+|—)(?![—-])(?=\\p{IsHan})(?<!——)");
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()<>]*\\p{IsHan}[^()<>]*)\\)");
    private static final Pattern DOCUMENT_YEAR =
            Pattern.compile("(?<=\\p{IsHan})[\\[［【(（](20[0-9]{2}|19[0-9]{2})[\\]］】)）](?=第?[0-9]{1,4}号)");

    private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、[^。；]{1,40}");
    private static final Pattern SECOND = Pattern.compile("（[一二三四五六七八九十]{1,3}）[^。；]{1,40}");
    private static final Set<String> UNTOUCHED = Set.of("a", "code", "pre");

    /** @param html as the editor has it */
    public String tidy(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        for (Element block : body.select("p, h2, h3, h4, li, td, th, blockquote, figcaption, caption")) {
            trim(block);
        }
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text && !isUntouched(text)) {
                text.text(tidied(text.getWholeText()));
            }
        });
        body.select("p, h2, h3, h4, li, td, th").forEach(Typesetting::quote);
        body.select("p").forEach(Typesetting::head);
        body.select("p").forEach(Typesetting::removeIfEmpty);
        return body.html().strip();
    }

    static String tidied(String text) {
        String tidy = GAP.matcher(text).replaceAll("");
        tidy = BLANKS.matcher(tidy).replaceAll(" ");
        tidy = DOCUMENT_YEAR.matcher(tidy).replaceAll("〔$1〕");
        tidy = BRACKETED.matcher(tidy).replaceAll("（$1）");
        tidy = DOTS.matcher(tidy).replaceAll("……");
        tidy = DASHES.matcher(tidy).replaceAll("——");
        return punctuated(tidy);
    }

    /** A mark is Chinese when a hanzi stands before it; a full stop only when no digit or Latin letter follows (附件.docx). */
    private static String punctuated(String text) {
        var result = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            int full = ",.;:?!".indexOf(sign);
            boolean chinese = full >= 0 && isHan(text, at - 1) && (sign != '.' || !isLatin(text, at + 1));
            result.append(chinese ? "，。；：？！".charAt(full) : sign);
            if (chinese && at + 1 < text.length() && text.charAt(at + 1) == ' ') {
                at++;
            }
        }
        return result.toString();
    }

    private static boolean isHan(String text, int at) {
        return at >= 0
                && (Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN
                        || "”’）》〕".indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Straight marks of one block open and close in turn; an odd number is left to the writer. */
    private static void quote(Element block) {
        String text = block.text();
        boolean paired = text.chars().filter(sign -> sign == '"').count() % 2 == 0;
        boolean chinese =
                text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        if (!paired || !chinese) {
            return;
        }
        boolean[] open = {false};
        block.traverse((node, depth) -> {
            if (node instanceof TextNode part && part.getWholeText().indexOf('"') >= 0 && !isUntouched(part)) {
                var result = new StringBuilder();
                for (char sign : part.getWholeText().toCharArray()) {
                    if (sign == '"') {
                        open[0] = !open[0];
                        result.append(open[0] ? '“' : '”');
                    } else {
                        result.append(sign);
                    }
                }
                part.text(result.toString());
            }
        });
    }

    private static void trim(Element block) {
        Node first = block.childNodeSize() == 0 ? null : block.childNode(0);
        if (first instanceof TextNode text) {
            text.text(INDENT.matcher(text.getWholeText()).replaceFirst(""));
        }
        Node last = block.childNodeSize() == 0 ? null : block.childNode(block.childNodeSize() - 1);
        if (last instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing().replaceAll("[\u00a0\u3000]+$", ""));
        }
    }

    /** A short paragraph that begins with the number of a level and does not end as a sentence is a heading (O-05). */
    private static void head(Element paragraph) {
        String text = paragraph.text();
        boolean inText =
                paragraph.parent() != null && paragraph.parent().normalName().equals("body");
        if (inText && FIRST.matcher(text).matches()) {
            paragraph.tagName("h2");
        } else if (inText && SECOND.matcher(text).matches()) {
            paragraph.tagName("h3");
        }
    }

    private static void removeIfEmpty(Element paragraph) {
        if (paragraph.text().replace("\u00a0", "").replace("\u3000", "").isBlank()
                && paragraph.select("img").isEmpty()) {
            paragraph.remove();
        }
    }

    private static boolean isUntouched(TextNode text) {
        return text.parent() instanceof Element parent && UNTOUCHED.contains(parent.normalName());
    }
}

package org.mingchuang.publishing.manuscript;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.stereotype.Component;

/**
 * What changed between two versions, as paragraphs with {@code ins} and {@code del}: Chinese by the character, Latin words and
 * numbers whole. Paragraphs without a change are left out.
 */
@Component
class TextChanges {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.]+|\\X");
    private static final int LONGEST_PARAGRAPH = 20_000;

    String between(Manuscripts.Text old, Manuscripts.Text now) {
        List<String> before = paragraphs(old);
        List<String> after = paragraphs(now);
        var html = new StringBuilder();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            describe(delta, html);
        }
        return html.toString();
    }

    private static List<String> paragraphs(Manuscripts.Text text) {
        var body = Jsoup.parseBodyFragment(text.bodyHtml()).body();
        List<String> lines = new java.util.ArrayList<>(List.of("标题：" + text.title(), "摘要：" + text.summary()));
        body.select("h2, h3, h4, p, li, th, td, figcaption, caption").stream()
                .map(Element::text)
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        body.select("img").forEach(picture -> lines.add("［图片：" + picture.attr("alt") + "］"));
        return lines;
    }

    private static void describe(AbstractDelta<String> delta, StringBuilder html) {
        List<String> before = delta.getSource().getLines();
        List<String> after = delta.getTarget().getLines();
        boolean paired = delta.getType() == DeltaType.CHANGE && before.size() == after.size();
        if (!paired) {
            before.forEach(line ->
                    html.append("<p><del>").append(Entities.escape(line)).append("</del></p>"));
            after.forEach(line ->
                    html.append("<p><ins>").append(Entities.escape(line)).append("</ins></p>"));
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            html.append("<p>").append(words(before.get(i), after.get(i))).append("</p>");
        }
    }

    private static String words(String before, String after) {
        List<String> old = split(before);
        List<String> now = split(after);
        var html = new StringBuilder();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            append(html, "", old.subList(place, delta.getSource().getPosition()));
            append(html, "del", delta.getSource().getLines());
            append(html, "ins", delta.getTarget().getLines());
            place = delta.getSource().getPosition() + delta.getSource().size();
        }
        append(html, "", old.subList(place, old.size()));
        return html.toString();
    }

    private static List<String> split(String line) {
        return line.length() > LONGEST_PARAGRAPH
                ? List.of(line)
                : WORD.matcher(line).results().map(word -> word.group()).toList();
    }

    private static void append(StringBuilder html, String element, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = Entities.escape(String.join("", words));
        html.append(element.isEmpty() ? text : "<" + element + ">" + text + "</" + element + ">");
    }
}

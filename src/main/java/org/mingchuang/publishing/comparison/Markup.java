package org.mingchuang.publishing.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.mingchuang.publishing.comparison.Sequences.Stretch;

/** Writes compared words as HTML. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<([a-z]+)[^>]*>");

    private Markup() {}

    static String both(List<Stretch<Token>> stretches) {
        var html = new StringBuilder();
        for (Stretch<Token> stretch : stretches) {
            if (stretch.same()) {
                html.append(words(stretch.after()));
            } else {
                html.append(marked("del", stretch.before())).append(marked("ins", stretch.after()));
            }
        }
        return html.toString();
    }

    static String before(List<Stretch<Token>> stretches) {
        var html = new StringBuilder();
        stretches.forEach(
                stretch -> html.append(stretch.same() ? words(stretch.before()) : marked("del", stretch.before())));
        return html.toString();
    }

    static String after(List<Stretch<Token>> stretches) {
        var html = new StringBuilder();
        stretches.forEach(
                stretch -> html.append(stretch.same() ? words(stretch.after()) : marked("ins", stretch.after())));
        return html.toString();
    }

    static String marked(String element, List<Token> tokens) {
        return tokens.isEmpty() ? "" : "<" + element + ">" + words(tokens) + "</" + element + ">";
    }

    static String words(List<Token> tokens) {
        var html = new StringBuilder();
        String around = "";
        for (Token token : tokens) {
            if (!token.around().equals(around)) {
                html.append(closing(around)).append(token.around());
                around = token.around();
            }
            html.append(token.html());
        }
        return html.append(closing(around)).toString();
    }

    private static String closing(String around) {
        Deque<String> open = new ArrayDeque<>();
        TAG.matcher(around).results().forEach(match -> open.push("</" + match.group(1) + ">"));
        return String.join("", open);
    }
}

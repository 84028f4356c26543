package org.mingchuang.publishing.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * 结构层次 (O-05): 一、(一) 1. (1). A line of its own becomes a heading; a sentence that the text follows on the same line stands out
 * within it, as it does on paper.
 */
final class LayoutLevels {

    private static final int LONGEST_HEADING = 50;
    private static final int LONGEST_LEAD = 40;
    private static final Pattern LEAD = Pattern.compile("^([^。；：！？]{2," + LONGEST_LEAD + "}。)(?=.)");

    private LayoutLevels() {}

    static void mark(Layout layout, Element body) {
        Set<Level> met = EnumSet.noneOf(Level.class);
        List<Element> blocks = List.copyOf(body.children());
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            Level level = Level.of(block);
            if (level == Level.NONE) {
                continue;
            }
            met.add(level);
            Level next = i + 1 < blocks.size() ? Level.of(blocks.get(i + 1)) : level;
            if (level.isHeading() && next != level && isLine(block)) {
                heading(block, level);
            } else if (level.isHeading() && layout.isOfficial()) {
                lead(block);
            }
        }
        if (!met.isEmpty()) {
            layout.found(LayoutElement.LEVELS, met.stream().map(Level::example).collect(Collectors.joining(" ")));
        }
    }

    private static boolean isLine(Element block) {
        String words = Words.stripped(block.text());
        return words.length() <= LONGEST_HEADING
                && block.selectFirst("img, br, a") == null
                && !words.matches(".*[。；！？：:;].*");
    }

    private static void heading(Element block, Level level) {
        String words = Words.stripped(block.text());
        block.clearAttributes().tagName(level.tag()).text(words);
    }

    private static void lead(Element block) {
        if (!(block.firstChild() instanceof TextNode text)) {
            return;
        }
        Matcher lead = LEAD.matcher(text.getWholeText());
        if (lead.find()) {
            String rest = text.getWholeText().substring(lead.end(1));
            block.prependElement("strong").text(lead.group(1));
            text.text(rest);
        }
    }

    private enum Level {
        FIRST("一、", "h2", "^[一二三四五六七八九十]{1,4}、\\s*\\S.*"),
        SECOND("（一）", "h3", "^[（(][一二三四五六七八九十]{1,4}[）)]\\s*\\S.*"),
        THIRD("1.", "h4", "^\\d{1,2}\\s*[.．、](?!\\d)\\s*\\S.*"),
        FOURTH("（1）", "", "^[（(]\\d{1,2}[）)]\\s*\\S.*"),
        NONE("", "", "(?!)");

        private final String example;
        private final String tag;
        private final Pattern pattern;

        Level(String example, String tag, String pattern) {
            this.example = example;
            this.tag = tag;
            this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
        }

        static Level of(Element block) {
            if (!block.normalName().equals("p") && !block.normalName().matches("h[2-4]")) {
                return NONE;
            }
            String words = Words.stripped(block.text());
            for (Level level : values()) {
                if (level.pattern.matcher(words).matches()) {
                    return level;
                }
            }
            return NONE;
        }

        boolean isHeading() {
            return !tag.isEmpty();
        }

        String tag() {
            return tag;
        }

        String example() {
            return example;
        }
    }
}

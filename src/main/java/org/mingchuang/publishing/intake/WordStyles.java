package org.mingchuang.publishing.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Styles of Word: which are headings, and what they number. */
final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final int CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<Element> root) {
        root.ifPresent(found ->
                Xml.children(found, "style").forEach(style -> styles.put(Xml.attribute(style, "styleId"), style)));
    }

    boolean isTitle(Element paragraph) {
        String name = name(style(paragraph));
        return name.equals("title") || name.equals("标题");
    }

    /** Counted from 1; empty for what is no heading. */
    OptionalInt level(Element paragraph) {
        OptionalInt own = outline(paragraph);
        if (own.isPresent()) {
            return own;
        }
        String style = style(paragraph);
        for (int i = 0; i < CHAIN && !style.isEmpty(); i++) {
            Matcher heading = HEADING.matcher(name(style));
            if (heading.matches()) {
                return OptionalInt.of(Integer.parseInt(heading.group(1)));
            }
            Element found = styles.get(style);
            OptionalInt level = found == null ? OptionalInt.empty() : outline(found);
            if (level.isPresent()) {
                return level;
            }
            style = found == null ? "" : Xml.value(found, "basedOn");
        }
        return OptionalInt.empty();
    }

    /** The element {@code numPr}, the paragraph's own or of its style. */
    Optional<Element> numbering(Element paragraph) {
        Optional<Element> own = Xml.child(paragraph, "pPr", "numPr");
        Element style = styles.get(style(paragraph));
        return own.isPresent() || style == null ? own : Xml.child(style, "pPr", "numPr");
    }

    String alignment(Element paragraph) {
        String own = Xml.value(paragraph, "pPr", "jc");
        Element style = styles.get(style(paragraph));
        return own.isEmpty() && style != null ? Xml.value(style, "pPr", "jc") : own;
    }

    private static OptionalInt outline(Element holder) {
        int level = Xml.number(Xml.value(holder, "pPr", "outlineLvl"), 9);
        return level < 9 ? OptionalInt.of(level + 1) : OptionalInt.empty();
    }

    private static String style(Element paragraph) {
        return Xml.value(paragraph, "pPr", "pStyle");
    }

    private String name(String id) {
        Element style = styles.get(id);
        return style == null
                ? id.toLowerCase(Locale.ROOT)
                : Xml.value(style, "name").toLowerCase(Locale.ROOT);
    }
}

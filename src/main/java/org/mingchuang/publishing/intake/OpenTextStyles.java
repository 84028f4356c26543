package org.mingchuang.publishing.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Styles of OpenDocument: everything that looks special has one, most without a name of its own. */
final class OpenTextStyles {

    private static final int CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    void add(Element root) {
        Xml.all(root, "style").forEach(style -> styles.put(Xml.attribute(style, "name"), style));
        Xml.all(root, "list-style").forEach(style -> lists.put(Xml.attribute(style, "name"), style));
    }

    List<String> emphasis(String style) {
        var tags = new ArrayList<String>();
        if (property(style, "text-properties", "font-weight").equals("bold")) {
            tags.add("strong");
        }
        if (property(style, "text-properties", "font-style").equals("italic")) {
            tags.add("em");
        }
        if (isDrawn(property(style, "text-properties", "text-underline-style"))) {
            tags.add("u");
        }
        if (isDrawn(property(style, "text-properties", "text-line-through-style"))) {
            tags.add("s");
        }
        String position = property(style, "text-properties", "text-position");
        if (position.startsWith("super")) {
            tags.add("sup");
        } else if (position.startsWith("sub")) {
            tags.add("sub");
        }
        return tags;
    }

    String alignment(String style) {
        return property(style, "paragraph-properties", "text-align");
    }

    boolean isTitle(String style) {
        String name = style;
        for (int i = 0; i < CHAIN && !name.isEmpty(); i++) {
            if (name.equals("Title")) {
                return true;
            }
            Element found = styles.get(name);
            name = found == null ? "" : Xml.attribute(found, "parent-style-name");
        }
        return false;
    }

    boolean isNumbered(String list, int level) {
        Element found = lists.get(list);
        return found != null
                && Xml.children(found, "list-level-style-number").stream()
                        .anyMatch(form -> Xml.number(Xml.attribute(form, "level"), 0) == level + 1);
    }

    private static boolean isDrawn(String line) {
        return !line.isEmpty() && !line.equals("none");
    }

    private String property(String style, String group, String name) {
        String current = style;
        for (int i = 0; i < CHAIN && !current.isEmpty(); i++) {
            Element found = styles.get(current);
            if (found == null) {
                return "";
            }
            String value =
                    Xml.child(found, group).map(one -> Xml.attribute(one, name)).orElse("");
            if (!value.isEmpty()) {
                return value;
            }
            current = Xml.attribute(found, "parent-style-name");
        }
        return "";
    }
}

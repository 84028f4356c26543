package org.mingchuang.proofing.document;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** 字符实体: the characters that "amp", "#38" and "#x26" stand for. */
public final class HtmlEntity {

    private HtmlEntity() {}

    /** Empty when it stands for none. */
    static String decoded(String name) {
        if (!name.startsWith("#")) {
            return Entities.isNamedEntity(name) ? Entities.getByName(name) : "";
        }
        try {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return point > 0 && Character.isValidCodePoint(point) ? Character.toString(point) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Within an attribute. */
    static String unescaped(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** As text between tags. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

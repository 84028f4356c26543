package org.mingchuang.publishing.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** 自动编号 of Word: what stands before a numbered paragraph is counted, not written. */
final class WordNumbers {

    private static final Pattern PLAIN = Pattern.compile("%\\d[.、．)]?");
    private static final Pattern PLACE = Pattern.compile("%(\\d)");
    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> instances = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    WordNumbers(Optional<Element> numbering) {
        numbering.ifPresent(root -> {
            Xml.children(root, "abstractNum").forEach(list -> lists.put(Xml.attribute(list, "abstractNumId"), list));
            Xml.children(root, "num").forEach(number -> instances.put(Xml.attribute(number, "numId"), number));
        });
    }

    /** Counts one on. Empty when the paragraph carries none. */
    Optional<Number> next(String numId, int level) {
        Element instance = instances.get(numId);
        if (instance == null || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        String listId = Xml.value(instance, "abstractNumId");
        Element list = lists.get(listId);
        if (list == null) {
            return Optional.empty();
        }
        boolean own = Xml.child(instance, "lvlOverride", "startOverride").isPresent();
        String together = own ? "num" + numId : "list" + listId;
        return level(list, level).map(form -> counted(together, list, form, level));
    }

    private Number counted(String list, Element definition, Element form, int level) {
        int[] counter = counters.computeIfAbsent(list, key -> new int[LEVELS]);
        counter[level] = counter[level] == 0 ? Xml.number(Xml.value(form, "start"), 1) : counter[level] + 1;
        java.util.Arrays.fill(counter, level + 1, LEVELS, 0);
        String kind = Xml.value(form, "numFmt");
        String pattern = Xml.value(form, "lvlText");
        boolean bullet = kind.equals("bullet");
        boolean plain =
                bullet || (kind.equals("decimal") && PLAIN.matcher(pattern).matches());
        return new Number(list, counter[level], bullet, plain, bullet ? "" : text(pattern, definition, counter));
    }

    private static String text(String pattern, Element definition, int[] counter) {
        return PLACE.matcher(pattern).replaceAll(match -> {
            int level = Integer.parseInt(match.group(1)) - 1;
            String kind = level < 0
                    ? "decimal"
                    : level(definition, level)
                            .map(form -> Xml.value(form, "numFmt"))
                            .orElse("decimal");
            return java.util.regex.Matcher.quoteReplacement(
                    Counting.written(Math.max(1, level < 0 ? 1 : counter[level]), kind));
        });
    }

    private static Optional<Element> level(Element list, int level) {
        return Xml.children(list, "lvl").stream()
                .filter(form -> Xml.number(Xml.attribute(form, "ilvl"), -1) == level)
                .findFirst();
    }

    /**
     * 编号.
     *
     * @param list which numbers count on together
     * @param plain a list of a body can show it; else {@code text} has to be written before the words
     */
    record Number(String list, int value, boolean bullet, boolean plain, String text) {}
}

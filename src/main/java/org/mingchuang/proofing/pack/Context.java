package org.mingchuang.proofing.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingchuang.proofing.text.NormalText;

/** 语境条件: what must, or must not, stand around a term for its rule to speak. */
final class Context {

    static final Context ANY = new Context(new EnumMap<>(Condition.class));

    /** How far "near" reaches to each side. */
    private static final int NEAR = 16;

    private enum Condition {
        NEAR,
        NOT_NEAR,
        PRECEDED,
        NOT_PRECEDED,
        FOLLOWED,
        NOT_FOLLOWED,
        /** Not within a quotation or a title. */
        UNQUOTED
    }

    private final Map<Condition, List<String>> conditions;

    private Context(Map<Condition, List<String>> conditions) {
        this.conditions = conditions;
    }

    /** As packs write it: {@code near=甲|乙;not-followed=丙}. */
    static Context parse(String written) {
        if (written.isBlank()) {
            return ANY;
        }
        var conditions = new EnumMap<Condition, List<String>>(Condition.class);
        for (String part : written.split(";")) {
            String[] sides = part.split("=", 2);
            conditions.put(condition(sides[0].strip()), sides.length == 1 ? List.of() : words(sides[1]));
        }
        return new Context(conditions);
    }

    private static Condition condition(String name) {
        return Stream.of(Condition.values())
                .filter(condition ->
                        condition.name().toLowerCase().replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有这种语境条件：" + name));
    }

    private static List<String> words(String written) {
        return Stream.of(written.split("\\|"))
                .map(NormalText::normalized)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean holds(NormalText text, int start, int end) {
        for (var condition : conditions.entrySet()) {
            if (!holds(condition.getKey(), condition.getValue(), text, start, end)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Condition condition, List<String> words, NormalText text, int start, int end) {
        return switch (condition) {
            case NEAR -> isNear(words, text, start, end);
            case NOT_NEAR -> !isNear(words, text, start, end);
            case PRECEDED -> isPreceded(words, text, start);
            case NOT_PRECEDED -> !isPreceded(words, text, start);
            case FOLLOWED -> isFollowed(words, text, end);
            case NOT_FOLLOWED -> !isFollowed(words, text, end);
            case UNQUOTED -> !isQuoted(text, start);
        };
    }

    private static boolean isNear(List<String> words, NormalText text, int start, int end) {
        for (String word : words) {
            if (text.hasWithin(word, start - NEAR, start) || text.hasWithin(word, end, end + NEAR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPreceded(List<String> words, NormalText text, int start) {
        for (String word : words) {
            if (text.hasAt(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowed(List<String> words, NormalText text, int end) {
        for (String word : words) {
            if (text.hasAt(word, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(NormalText text, int start) {
        for (int i = start - 1; i >= start - 40 && text.at(i) != '\n'; i--) {
            if ("”》’".indexOf(text.at(i)) >= 0) {
                return false;
            }
            if ("“《‘".indexOf(text.at(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

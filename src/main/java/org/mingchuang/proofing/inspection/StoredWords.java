package org.mingchuang.proofing.inspection;

import java.util.regex.Pattern;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;

/**
 * 留存文字: the words of a finding as they are kept. Personal data would otherwise be copied to a place where nobody looks for
 * it, so numbers and names are masked; the mark still knows the finding again.
 */
public record StoredWords(String before, String found, String after) {

    private static final int LONGEST = 200;
    private static final Pattern NUMBERS = Pattern.compile("[0-9Xx*]{7,}");

    public static StoredWords of(Located located) {
        boolean personal = located.finding().category() == Category.PERSONAL_DATA;
        return new StoredWords(
                masked(located.before()),
                personal ? starred(shortened(located.found())) : masked(shortened(located.found())),
                masked(located.after()));
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }

    /** Without the long numbers in it. */
    public static String masked(String words) {
        return NUMBERS.matcher(words).replaceAll(number -> starred(number.group()));
    }

    /** The first fifth and the last fifth stay, at most three characters each. */
    private static String starred(String words) {
        int shown = Math.min(3, words.length() / 5);
        return words.substring(0, shown)
                + "*".repeat(words.length() - 2 * shown)
                + words.substring(words.length() - shown);
    }
}

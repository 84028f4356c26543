package org.mingchuang.proofing.privacy;

import org.mingchuang.proofing.text.NormalText;

/**
 * 数字串: digits and letters that stand together, single spaces and hyphens between groups left out.
 *
 * @param characters in small letters
 */
record NumberRun(String characters, int start, int end) {

    private static final int LONGEST = 40;

    /** From a place where a digit or letter begins; null-free: a run has one character at least. */
    static NumberRun at(NormalText text, int start) {
        var characters = new StringBuilder();
        int end = start;
        int i = start;
        while (i < text.length() && isAlphanumeric(text.at(i))) {
            if (characters.length() < LONGEST) {
                characters.append(text.at(i));
            }
            end = ++i;
            boolean gap = (text.at(i) == ' ' || text.at(i) == '-') && isDigit(text.at(i - 1)) && isDigit(text.at(i + 1));
            i += gap ? 1 : 0;
        }
        return new NumberRun(characters.toString(), start, end);
    }

    boolean isDigits() {
        return characters.chars().allMatch(c -> isDigit((char) c));
    }

    int length() {
        return characters.length();
    }

    static boolean isAlphanumeric(char c) {
        return isDigit(c) || c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package org.mingchuang.proofing.privacy;

import org.mingchuang.proofing.text.NormalText;

/**
 * 数字串: digits and letters that stand together, single spaces and hyphens between groups left out.
 *
 * @param characters in small letters
 */
record NumberRun(String characters, int start, int end) {

    private static final int LONGEST = 40;

    /** What stands together without a gap. */
    static NumberRun alone(NormalText text, int start) {
        int end = start;
        while (end < text.length() && isAlphanumeric(text.at(end))) {
            end++;
        }
        return new NumberRun(text.slice(start, Math.min(end, start + LONGEST)), start, end);
    }

    /** With what follows after single spaces and hyphens; not read on where it is too long for any number. */
    static NumberRun grouped(NormalText text, int start) {
        var characters = new StringBuilder();
        int i = start;
        while (i < text.length() && characters.length() < LONGEST && isAlphanumeric(text.at(i))) {
            characters.append(text.at(i));
            i++;
            boolean gap =
                    (text.at(i) == ' ' || text.at(i) == '-') && isDigit(text.at(i - 1)) && isDigit(text.at(i + 1));
            i += gap ? 1 : 0;
        }
        return new NumberRun(characters.toString(), start, i);
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

package org.mingchuang.proofing.date;

import org.mingchuang.proofing.text.NormalText;

/** 数字: Arabic or Chinese, as dates are written. {@code value} is -1 where none stands. */
record Numeral(int value, int start, int end) {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 4;

    /** The numeral that ends before {@code end}. */
    static Numeral before(NormalText text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && isNumeral(text.at(start - 1))) {
            start--;
        }
        return new Numeral(value(text, start, end), start, end);
    }

    static Numeral from(NormalText text, int start) {
        int end = start;
        while (end - start <= LONGEST && isNumeral(text.at(end))) {
            end++;
        }
        return new Numeral(value(text, start, end), start, end);
    }

    boolean isThere() {
        return value >= 0;
    }

    private static int value(NormalText text, int start, int end) {
        if (start == end || end - start > LONGEST) {
            return -1;
        }
        boolean arabic = isArabic(text.at(start));
        int value = 0;
        boolean tens = false;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            if (isArabic(c) != arabic) {
                return -1;
            }
            if (c == '十') {
                value = value == 0 ? 10 : value * 10;
                tens = true;
            } else {
                int digit = arabic ? c - '0' : Math.max(0, DIGITS.indexOf(c));
                value = tens ? value + digit : value * 10 + digit;
            }
        }
        return value;
    }

    private static boolean isNumeral(char c) {
        return isArabic(c) || c == '十' || c == '零' || c == '○' || DIGITS.indexOf(c) >= 0;
    }

    private static boolean isArabic(char c) {
        return c >= '0' && c <= '9';
    }
}

package org.mingchuang.publishing.intake;

/** 数的写法: numbers as paragraphs are numbered with. */
final class Counting {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Counting() {}

    /** @param form as Word names it */
    static String written(int number, String form) {
        return switch (form) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "ideographDigital",
                    "chineseLegalSimplified" -> chinese(number);
            case "ideographTraditional" ->
                number <= STEMS.length() ? STEMS.substring(number - 1, number) : Integer.toString(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    static String chinese(int number) {
        if (number >= 1000) {
            return Integer.toString(number);
        }
        if (number >= 100) {
            int rest = number % 100;
            String tail = rest == 0 ? "" : rest < 10 ? "零" + chinese(rest) : (rest < 20 ? "一" : "") + chinese(rest);
            return digit(number / 100) + "百" + tail;
        }
        if (number < 10) {
            return digit(number);
        }
        return (number < 20 ? "" : digit(number / 10)) + "十" + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int number) {
        return DIGITS.substring(number, number + 1);
    }

    private static String letters(int number, char first) {
        var text = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            text.insert(0, (char) (first + (rest - 1) % 26));
        }
        return text.toString();
    }

    private static String roman(int number) {
        if (number > 3999) {
            return Integer.toString(number);
        }
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                text.append(ROMAN_SIGNS[i]);
            }
        }
        return text.toString();
    }
}

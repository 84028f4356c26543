package org.mingchuang.proofing.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 公民身份号码 (GB 11643): region, day of birth, order, check character. */
final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10x98765432";
    private static final Set<String> REGIONS = Stream.of(
                    ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private IdentityNumber() {}

    /** Region and day of birth are possible; the check character is another question. */
    static boolean hasForm(String number) {
        return number.length() == 18
                && number.substring(0, 17).chars().allMatch(c -> NumberRun.isDigit((char) c))
                && (NumberRun.isDigit(number.charAt(17)) || number.charAt(17) == 'x')
                && REGIONS.contains(number.substring(0, 2))
                && isDay(number.substring(6, 14));
    }

    static boolean isValid(String number) {
        if (!hasForm(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    /** The form of before 1999, without check character. */
    static boolean isOldForm(String number) {
        return number.length() == 15
                && REGIONS.contains(number.substring(0, 2))
                && isDay("19" + number.substring(6, 12));
    }

    static String masked(String number) {
        return number.substring(0, 6) + "*".repeat(number.length() - 10) + number.substring(number.length() - 4);
    }

    private static boolean isDay(String digits) {
        try {
            int year = Integer.parseInt(digits.substring(0, 4));
            LocalDate.of(year, Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
            return year >= 1900 && year < 2100;
        } catch (DateTimeException e) {
            return false;
        }
    }
}

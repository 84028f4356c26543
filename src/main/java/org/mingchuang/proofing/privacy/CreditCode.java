package org.mingchuang.proofing.privacy;

/** 统一社会信用代码 (GB 32100): public, so worth a hint at most. */
final class CreditCode {

    private static final String ALPHABET = "0123456789abcdefghjklmnpqrtuwxy";

    private CreditCode() {}

    static boolean hasForm(String code) {
        return code.length() == 18
                && "159ay".indexOf(code.charAt(0)) >= 0
                && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.substring(2, 8).chars().allMatch(c -> NumberRun.isDigit((char) c));
    }

    static boolean isValid(String code) {
        if (!hasForm(code)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}

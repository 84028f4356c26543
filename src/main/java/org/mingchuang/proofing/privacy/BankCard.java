package org.mingchuang.proofing.privacy;

/** 银行卡号: issuer's prefix, length and Luhn's check digit. A tenth of all numbers passes Luhn, so the words around decide. */
final class BankCard {

    private BankCard() {}

    static boolean isValid(String digits) {
        return digits.length() >= 16 && digits.length() <= 19 && hasIssuer(digits) && passesLuhn(digits);
    }

    static boolean isUnionPay(String digits) {
        return digits.startsWith("62") && (digits.length() == 16 || digits.length() == 19);
    }

    static String masked(String digits) {
        return digits.substring(0, 4) + "*".repeat(digits.length() - 8) + digits.substring(digits.length() - 4);
    }

    private static boolean hasIssuer(String digits) {
        return digits.startsWith("62")
                || digits.startsWith("9558")
                || digits.charAt(0) == '4'
                || digits.matches("5[1-5]\\d{14}");
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}

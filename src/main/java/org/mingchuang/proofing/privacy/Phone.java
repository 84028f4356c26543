package org.mingchuang.proofing.privacy;

/** 电话号码: mobile and fixed. Numbers that begin with 400 or 800 are services and nobody's own. */
final class Phone {

    private Phone() {}

    /** The eleven digits, the country's code taken off; empty when it is none. */
    static String mobile(String digits) {
        String national = digits;
        if (digits.startsWith("0086") && digits.length() == 15) {
            national = digits.substring(4);
        } else if (digits.startsWith("86") && digits.length() == 13) {
            national = digits.substring(2);
        }
        boolean mobile = national.length() == 11 && national.charAt(0) == '1' && national.charAt(1) >= '3';
        return mobile ? national : "";
    }

    static boolean isFixed(String digits) {
        if (digits.length() < 10 || digits.length() > 12 || digits.charAt(0) != '0') {
            return false;
        }
        boolean shortArea = digits.charAt(1) == '1' || digits.charAt(1) == '2';
        boolean longArea = digits.charAt(1) >= '3';
        return shortArea && digits.charAt(2) != '1' && digits.length() >= 10 && digits.length() <= 11
                || longArea && digits.length() >= 11;
    }

    static String masked(String mobile) {
        return mobile.substring(0, 3) + "****" + mobile.substring(7);
    }
}

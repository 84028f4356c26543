package org.mingchuang.organization.person;

import java.util.regex.Pattern;

/** 手机号码: personal data; lists show it masked. */
record Mobile(String number) {

    static final String SEALED_AS = "organization_person.mobile";

    private static final Pattern FORM = Pattern.compile("1[3-9]\\d{9}");

    Mobile {
        number = number.replaceAll("[\\s-]", "");
    }

    static Mobile none() {
        return new Mobile("");
    }

    boolean isGiven() {
        return !number.isEmpty();
    }

    boolean isWellFormed() {
        return FORM.matcher(number).matches();
    }

    String masked() {
        return isWellFormed() ? number.substring(0, 3) + "****" + number.substring(7) : "";
    }

    /** A record's own text would carry the number into logs. */
    @Override
    public String toString() {
        return masked();
    }
}

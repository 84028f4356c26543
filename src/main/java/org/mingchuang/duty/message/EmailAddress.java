package org.mingchuang.duty.message;

import java.util.regex.Pattern;

/** 电子邮箱: empty when none is given; personal data, so its own text is masked. */
record EmailAddress(String text) {

    // Narrower than the standard on purpose: what every mail server takes, and nothing that could be a second header.
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9_%+-]+(\\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final int LONGEST = 120;

    EmailAddress {
        text = text.strip();
    }

    static EmailAddress none() {
        return new EmailAddress("");
    }

    boolean isGiven() {
        return !text.isEmpty();
    }

    boolean isWellFormed() {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    String masked() {
        int at = text.indexOf('@');
        return at < 1 ? "" : text.charAt(0) + "***" + text.substring(at);
    }

    /** A server's answer often repeats the address, and it is kept and shown. */
    String hiddenIn(String answer) {
        return isGiven() ? answer.replaceAll("(?i)" + Pattern.quote(text), masked()) : answer;
    }

    /** A record's own text would carry the address into logs. */
    @Override
    public String toString() {
        return masked();
    }
}

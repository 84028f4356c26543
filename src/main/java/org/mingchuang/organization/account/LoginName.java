package org.mingchuang.organization.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** 登录名: lower-case letters, digits, dot and hyphen, beginning with a letter; read as typed, compared in lower case. */
public record LoginName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,31}");

    public LoginName {
        value = value.strip().toLowerCase(Locale.ROOT);
    }

    public boolean isWellFormed() {
        return FORM.matcher(value).matches();
    }

    /** For the trail. What was typed in the wrong field may have been a password, so a malformed name is not kept. */
    String traced() {
        return isWellFormed() ? value : "（格式不符）";
    }

    /** Failures are counted under it; all malformed names share one row. */
    String counted() {
        return isWellFormed() ? value : "-";
    }
}

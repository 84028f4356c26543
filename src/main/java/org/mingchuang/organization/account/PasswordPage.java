package org.mingchuang.organization.account;

import org.mingchuang.web.FormErrors;

/**
 * 修改口令页.
 *
 * @param why why the password has to be changed now, or empty
 * @param rule what a password has to be like
 */
public record PasswordPage(String why, String rule, FormErrors errors) {}

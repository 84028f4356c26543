package org.mingchuang.organization.setup;

import org.mingchuang.web.FormErrors;

/**
 * 初始设置页.
 *
 * @param rule what a password has to be like
 */
public record SetUpPage(String action, String rule, Form form, FormErrors errors) {

    /** What was typed, kept as it was when refused; passwords are typed anew. */
    public record Form(String commission, String shortName, String name, String login) {}
}

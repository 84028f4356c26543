package org.mingchuang.organization.account;

/**
 * 登录页.
 *
 * @param next where to go after sign-in
 * @param notice why this page is shown, or empty
 * @param error why the last try failed, or empty
 */
public record SignInPage(String login, String next, String notice, String error) {}

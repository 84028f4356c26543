package org.mingchuang.organization.person;

/**
 * 临时口令页: shown once, never stored; whoever leaves the page has to have it reset.
 *
 * @param next where to go on
 */
public record IssuedPage(
        String title, String name, String login, String password, String nextLabel, String next, long validDays) {}

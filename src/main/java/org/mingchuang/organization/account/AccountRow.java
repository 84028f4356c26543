package org.mingchuang.organization.account;

/**
 * 账号列表的一行.
 *
 * @param own the reader's own account, at which nothing may be done here
 */
public record AccountRow(
        String address,
        String name,
        String login,
        String unit,
        String state,
        String tone,
        String lastSignIn,
        String passwordSince,
        boolean maySuspend,
        boolean mayUnlock,
        boolean mayReset,
        boolean own) {}

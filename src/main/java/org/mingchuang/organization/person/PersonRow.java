package org.mingchuang.organization.person;

/**
 * 人员列表的一行.
 *
 * @param mobile masked
 * @param posts running ones, in words
 */
public record PersonRow(
        String address,
        String name,
        String login,
        String unit,
        String jobTitle,
        String mobile,
        String posts,
        boolean active,
        String since) {}

package org.mingchuang.approval.route;

import java.util.List;

/** 路线历次版本页面, newest first. */
public record EditionsPage(String code, String name, String address, List<Edition> editions) {

    /** 一个版本. */
    public record Edition(
            long version,
            String changedAt,
            String changedBy,
            String name,
            String conditions,
            List<String> steps,
            int priority,
            boolean active) {}
}

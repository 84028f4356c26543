package org.mingchuang.organization.person;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * 人员筛选: what a list of people is narrowed to; empty values don't narrow.
 *
 * @param text part of a name, sign-in name or job title
 * @param state {@code here}, {@code left} or {@code all}
 */
public record PersonFilter(String text, String unit, String post, String state, String sort, boolean descending) {

    /** Anything else than a known value counts as the usual one: an old bookmark still opens a list. */
    static PersonFilter of(String text, String unit, String post, String state, String sort, String order) {
        return new PersonFilter(
                text.strip(),
                unit.matches("\\d{1,18}") ? unit : "",
                post,
                state.equals("left") || state.equals("all") ? state : "here",
                sort.equals("name") || sort.equals("since") ? sort : "unit",
                order.equals("desc"));
    }

    boolean isNarrow() {
        return !text.isEmpty() || !unit.isEmpty() || !post.isEmpty() || !state.equals("here");
    }

    String query() {
        return "?q=" + encoded(text) + "&unit=" + unit + "&post=" + encoded(post) + "&state=" + state;
    }

    String sortedQuery() {
        return query() + "&sort=" + sort + "&order=" + (descending ? "desc" : "asc");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

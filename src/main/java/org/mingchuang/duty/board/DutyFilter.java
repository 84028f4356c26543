package org.mingchuang.duty.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.web.Sorting;

/**
 * 筛选条件: which duties, and in which order.
 *
 * @param address of the list
 * @param state name of a state, OPEN for all that are open, empty for all
 * @param rule code, empty for all
 * @param unit 0 for all
 * @param text looked for in the title and the name of the rule
 * @param day on which it is due, null for any
 */
record DutyFilter(
        String address,
        String state,
        String rule,
        long unit,
        String text,
        @Nullable LocalDate day,
        DutyOrder order,
        boolean descending,
        PageRequest page) {

    static DutyFilter first(String address, String state, int rows) {
        return new DutyFilter(address, state, "", 0, "", null, DutyOrder.DUE, false, new PageRequest(1, rows));
    }

    DutyFilter page(int number, int size) {
        return new DutyFilter(address, state, rule, unit, text, day, order, descending, new PageRequest(number, size));
    }

    boolean isNarrowed(String usualState) {
        return !state.equals(usualState) || !rule.isEmpty() || unit != 0 || !text.isEmpty() || day != null;
    }

    Sorting sorting() {
        return new Sorting(order.word(), descending, address + narrowing());
    }

    /** Everything but the page number. */
    String query() {
        return narrowing() + "&sort=" + order.word() + "&order=" + (descending ? "desc" : "asc");
    }

    private String narrowing() {
        return "?state=" + state + "&rule=" + encoded(rule) + "&unit=" + unit + "&q=" + encoded(text) + "&day="
                + (day == null ? "" : day);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

package org.mingchuang.approval.worklist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.web.Sorting;

/**
 * 筛选条件: which runs of a tab, and in which order.
 *
 * @param unit 0 for all
 * @param kind of subject, empty for all
 * @param text looked for in title, unit and submitter
 */
record WorkFilter(Tab tab, long unit, String kind, String text, WorkOrder order, boolean descending, PageRequest page) {

    static final String ADDRESS = "/office/approvals";

    static WorkFilter first(Tab tab, int rows) {
        return new WorkFilter(tab, 0, "", "", WorkOrder.ARRIVED, false, new PageRequest(1, rows));
    }

    WorkFilter page(int number, int size) {
        return new WorkFilter(tab, unit, kind, text, order, descending, new PageRequest(number, size));
    }

    boolean isNarrowed() {
        return unit != 0 || !kind.isEmpty() || !text.isEmpty();
    }

    Sorting sorting() {
        return new Sorting(order.word(), descending, ADDRESS + narrowing(tab));
    }

    /** Everything but the page number. */
    String address() {
        return ADDRESS + query();
    }

    String query() {
        return narrowing(tab) + "&sort=" + order.word() + "&order=" + (descending ? "desc" : "asc");
    }

    /** The same narrowing on another tab. */
    String narrowing(Tab other) {
        return "?tab=" + other.word() + "&unit=" + unit + "&kind=" + encoded(kind) + "&q=" + encoded(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

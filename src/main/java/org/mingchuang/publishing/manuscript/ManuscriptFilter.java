package org.mingchuang.publishing.manuscript;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.web.Sorting;

/**
 * 筛选条件 of the list of manuscripts.
 *
 * @param mine only those on which the person has written
 * @param unit 0 for all that the person may read
 * @param column 0 for all
 * @param text looked for in the title
 */
record ManuscriptFilter(
        boolean mine,
        long unit,
        @Nullable ManuscriptState state,
        @Nullable ManuscriptKind kind,
        long column,
        String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        ManuscriptOrder order,
        boolean descending,
        PageRequest page) {

    static final String ADDRESS = "/office/manuscripts";

    ManuscriptFilter page(int number, int size) {
        return new ManuscriptFilter(
                mine, unit, state, kind, column, text, from, until, order, descending, new PageRequest(number, size));
    }

    boolean isNarrowed() {
        return unit != 0
                || state != null
                || kind != null
                || column != 0
                || !text.isEmpty()
                || from != null
                || until != null;
    }

    Sorting sorting() {
        return new Sorting(order.word(), descending, ADDRESS + narrowing(mine));
    }

    /** Everything but the page number. */
    String query() {
        return narrowing(mine) + "&sort=" + order.word() + "&order=" + (descending ? "desc" : "asc");
    }

    /** The same narrowing on the other tab. */
    String narrowing(boolean ofMine) {
        return "?whose=" + (ofMine ? "mine" : "unit")
                + Stream.of(
                                given("unit", unit == 0 ? "" : Long.toString(unit)),
                                given("state", state == null ? "" : state.name()),
                                given("kind", kind == null ? "" : kind.name()),
                                given("column", column == 0 ? "" : Long.toString(column)),
                                given("q", text),
                                given("from", from == null ? "" : from.toString()),
                                given("until", until == null ? "" : until.toString()))
                        .collect(Collectors.joining());
    }

    private static String given(String name, String value) {
        return value.isEmpty() ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

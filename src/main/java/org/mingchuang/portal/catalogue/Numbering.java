package org.mingchuang.portal.catalogue;

import java.util.stream.LongStream;

/**
 * 列表页码: how the entries of a column are shared out to list pages. They are counted from the oldest. Page
 * {@code list_1.html} holds the twenty oldest, {@code list_2.html} the next twenty, and so on; such a page is closed: full,
 * and never made anew by what comes later, but for its link to the next newer page when that is closed in its turn. What
 * is newer than the last closed page stands on {@code index.html}: all of it below forty entries, then 20 to 39.
 *
 * @param count entries in the column
 */
public record Numbering(long count) {

    public static final int PAGE = 20;

    /** How many pages are closed; they are numbered from 1 to this. */
    public long closed() {
        return Math.max(0, count / PAGE - 1);
    }

    /** First place, from 0, that a closed page shows. */
    public static long first(long number) {
        return (number - 1) * PAGE;
    }

    /** First place that {@code index.html} shows. */
    public long firstOnIndex() {
        return closed() * PAGE;
    }

    /** The closed page that shows a place; a number above {@link #closed()} means {@code index.html}. */
    public static long pageOf(long place) {
        return place / PAGE + 1;
    }

    /**
     * The numbered pages that differ after an entry came in, or went out, at a place: those from its place upwards, those
     * that were closed or opened again, and the one before these, whose link to the next newer page changes.
     */
    public static LongStream changed(Numbering before, Numbering after, long place) {
        long low = Math.min(before.closed(), after.closed());
        long high = Math.max(before.closed(), after.closed());
        long first = low == high ? pageOf(place) : Math.min(pageOf(place), Math.max(1, low));
        return LongStream.rangeClosed(first, high);
    }
}

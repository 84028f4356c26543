package org.mingchuang.web;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Paged;

/**
 * 分页条: the links below a list.
 *
 * @param previous address, empty on the first page
 * @param next address, empty on the last page
 */
public record Pager(long total, int page, int pages, String previous, String next, List<PageLink> links) {

    /** @param address with the filters, such as {@code /office/manuscripts?state=DRAFT} */
    public static Pager of(Paged<?> paged, String address) {
        int page = paged.request().number();
        int pages = paged.pages();
        var links = new ArrayList<PageLink>();
        for (int number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 2) {
                links.add(new PageLink(Integer.toString(number), at(address, number), number == page));
            } else if (Math.abs(number - page) == 3) {
                links.add(new PageLink("…", "", false));
            }
        }
        return new Pager(
                paged.total(),
                page,
                pages,
                page > 1 ? at(address, page - 1) : "",
                page < pages ? at(address, page + 1) : "",
                List.copyOf(links));
    }

    private static String at(String address, int number) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    /** 页码: one link; a gap has no address. */
    public record PageLink(String label, String address, boolean current) {}
}

package org.mingchuang.portal.page;

/** 表格容器: gives each table of a body a container of its own to scroll in, which a keyboard can reach. */
final class ScrollingTables {

    private static final String OPEN = "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"表格\">";

    private ScrollingTables() {}

    /** Sanitised HTML is well-formed, so each opening tag has its closing one. */
    static String in(String html) {
        if (!html.contains("<table")) {
            return html;
        }
        return html.replace("<table", OPEN + "<table").replace("</table>", "</table></div>");
    }
}

package org.mingchuang.web.fault;

import java.util.List;

/**
 * 出错页.
 *
 * @param advice what the person can do
 * @param incident number under which the log has the details, or empty
 * @param kept what was typed into the form that could not be taken
 * @param framed with the office's menu around it
 */
public record FaultPage(
        int status,
        String title,
        String text,
        String advice,
        String incident,
        List<Kept> kept,
        List<Way> ways,
        boolean framed) {

    /** 保留的内容: one text field. */
    public record Kept(String label, String value, int rows) {}

    /** 去处. */
    public record Way(String label, String address, boolean newWindow) {}
}

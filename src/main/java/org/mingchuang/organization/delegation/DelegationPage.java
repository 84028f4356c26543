package org.mingchuang.organization.delegation;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/**
 * 委托代行页.
 *
 * @param forOthers whether the reader may act for everybody; else the holder is the reader
 * @param mayDelegate whether the reader has anything to delegate, or may act for everybody
 */
public record DelegationPage(
        boolean forOthers,
        boolean mayDelegate,
        Form form,
        List<Option> holders,
        List<Option> delegates,
        List<Row> rows,
        FormErrors errors) {

    /** What was typed, kept as it was when refused. */
    public record Form(String holder, String delegate, String from, String until, String reason) {}

    /**
     * 委托列表的一行.
     *
     * @param mayEnd whether the reader may end it early
     */
    public record Row(
            String address,
            String holder,
            String delegate,
            String period,
            String reason,
            String state,
            String tone,
            boolean mayEnd,
            int version) {}
}

package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/**
 * 送达情况页面.
 *
 * @param narrowed whether a filter is set
 * @param error why an act was not done, empty when all is well
 */
public record DispatchListPage(
        List<MessageTab> tabs,
        String state,
        String channel,
        List<Option> states,
        List<Option> channels,
        boolean narrowed,
        List<Row> rows,
        Pager pager,
        String exportAddress,
        String error) {

    /** 送达行. */
    public record Row(
            String address,
            long version,
            String title,
            String channel,
            String target,
            String state,
            String tone,
            int attempts,
            String when,
            String error,
            boolean mayResend,
            boolean mayConfirm) {}
}

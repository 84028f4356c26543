package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.web.Pager;

/**
 * 消息页面.
 *
 * @param all whether those that were read are shown as well
 * @param last the newest message, so that none that comes later is marked as read unseen
 */
public record MessageListPage(List<MessageTab> tabs, boolean all, List<Row> rows, Pager pager, int unread, long last) {

    /** 消息行. */
    public record Row(
            String address, String title, String text, String target, boolean urgent, boolean read, String when) {}
}

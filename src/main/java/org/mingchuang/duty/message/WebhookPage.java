package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.TimelineEntry;

/**
 * 群机器人页面.
 *
 * @param id 0 for one that is still to be added
 * @param target the address that is kept, masked
 * @param signed whether a secret is kept
 * @param newer how it stands now, when somebody was quicker
 */
public record WebhookPage(
        long id,
        List<MessageTab> tabs,
        WebhookForm form,
        String target,
        boolean signed,
        boolean active,
        List<Option> kinds,
        List<Option> units,
        List<Fact> facts,
        List<Fact> newer,
        List<TimelineEntry> history,
        FormErrors errors) {

    public boolean fresh() {
        return id == 0;
    }

    public String address() {
        return fresh() ? "/office/messages/webhooks" : "/office/messages/webhooks/" + id;
    }
}

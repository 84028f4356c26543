package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the own office messages. */
@Component
class MessagePages {

    static final String LIST = "/office/messages";
    static final String SETTINGS = LIST + "/settings";
    private static final int MOST_EXPORTED = 10_000;

    private final MessageStore messages;
    private final MessageTabs tabs;
    private final Dates dates;
    private final Texts texts;

    MessagePages(MessageStore messages, MessageTabs tabs, Dates dates, Texts texts) {
        this.messages = messages;
        this.tabs = tabs;
        this.dates = dates;
        this.texts = texts;
    }

    MessageListPage list(boolean all, int number, Actor actor) {
        Paged<Message> found = messages.list(actor.id(), all, PageRequest.of(number));
        String address = all ? MessageTabs.ALL : LIST;
        return new MessageListPage(
                tabs.of(actor, address),
                all,
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, address),
                messages.unread(actor.id()),
                messages.newest(actor.id()));
    }

    List<String> exportHead() {
        return List.of("时间", "标题", "内容", "状态");
    }

    List<List<String>> exportRows(Actor actor) {
        return messages.list(actor.id(), true, MOST_EXPORTED, 0).stream()
                .map(message -> List.of(
                        dates.of(message.at()),
                        message.title(),
                        message.text(),
                        texts.of("duty.message.label." + (message.read() ? "READ" : "UNREAD"))))
                .toList();
    }

    private MessageListPage.Row row(Message message) {
        return new MessageListPage.Row(
                LIST + "/" + message.id(),
                message.title(),
                message.text(),
                message.address(),
                message.urgent(),
                message.read(),
                dates.brief(message.at()));
    }
}

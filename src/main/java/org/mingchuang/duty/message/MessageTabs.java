package org.mingchuang.duty.message;

import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The tabs above each page of messages: the own ones for everybody, the office's for who looks after it. */
@Component
class MessageTabs {

    static final String ALL = MessagePages.LIST + "?all=true";

    private final Texts texts;

    MessageTabs(Texts texts) {
        this.texts = texts;
    }

    List<MessageTab> of(Actor actor, String current) {
        var own = Stream.of(
                tab("UNREAD", MessagePages.LIST, current),
                tab("ALL", ALL, current),
                tab("SETTINGS", MessagePages.SETTINGS, current));
        var office =
                Stream.of(tab("WEBHOOKS", WebhookPages.LIST, current), tab("DELIVERIES", DispatchPages.LIST, current));
        return actor.may(Permission.MANAGE_DUTIES) ? Stream.concat(own, office).toList() : own.toList();
    }

    private MessageTab tab(String name, String address, String current) {
        return new MessageTab(texts.of("duty.message.tab." + name), address, address.equals(current));
    }
}

package org.mingchuang.duty.message;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entry of messages, with how many are unread. */
@Component
class MessageMenu implements Navigation {

    private final MessageStore messages;
    private final Texts texts;

    MessageMenu(MessageStore messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        return List.of(new NavEntry(
                texts.of("duty.message.menu.SECTION"),
                texts.of("duty.message.menu.MESSAGES"),
                MessagePages.LIST,
                "bell",
                890,
                messages.unread(actor.id())));
    }
}

package org.mingchuang.duty.message;

import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Unread messages on the home page; nothing at all when there are none. */
@Component
class MessagePanel implements HomePanel {

    private static final int ROWS = 5;

    private final MessageStore messages;
    private final Dates dates;
    private final Texts texts;

    MessagePanel(MessageStore messages, Dates dates, Texts texts) {
        this.messages = messages;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        Paged<Message> unread = messages.list(actor.id(), false, new PageRequest(1, ROWS));
        return unread.total() == 0 ? Optional.empty() : Optional.of(filled(unread));
    }

    private Panel filled(Paged<Message> unread) {
        return new Panel(
                texts.of("duty.message.panel.UNREAD"),
                MessagePages.LIST,
                unread.total(),
                unread.rows().stream().map(this::row).toList(),
                texts.of("duty.message.empty.UNREAD"),
                15);
    }

    private PanelRow row(Message message) {
        String note = message.urgent() ? texts.of("duty.message.label.URGENT") : "";
        return new PanelRow(message.title(), message.address(), note, dates.brief(message.at()));
    }
}

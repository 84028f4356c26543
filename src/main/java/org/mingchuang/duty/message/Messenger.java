package org.mingchuang.duty.message;

import java.time.Instant;
import java.util.Comparator;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 提醒: tells people something in the office, and plans what has to be sent besides. */
@Component
public class Messenger {

    private final MessageStore messages;
    private final MailPlan mails;
    private final WebhookPlan webhooks;
    private final DispatchStore dispatches;
    private final Texts texts;

    Messenger(MessageStore messages, MailPlan mails, WebhookPlan webhooks, DispatchStore dispatches, Texts texts) {
        this.messages = messages;
        this.mails = mails;
        this.webhooks = webhooks;
        this.dispatches = dispatches;
        this.texts = texts;
    }

    /** In the caller's transaction: an office message for each recipient and what has to be sent besides. The key makes it happen once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notification notification, Instant at) {
        long id = messages.keep(notification, at);
        notification.recipients().stream()
                // Always in the same order, so that two nodes that tell the same don't wait for each other for ever.
                .sorted(Comparator.comparingLong(PersonId::value))
                .filter(person -> messages.add(id, person, at))
                .forEach(person -> mails.plan(id, person, notification.urgent(), at));
        webhooks.plan(id, notification.unit(), at);
    }

    /** In the caller's transaction: the duty has ended, so nobody has to read of it, and what nobody has tried to send stays unsent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(long duty, Instant at) {
        messages.settle(duty, at);
        dispatches.settle(duty, texts.of("duty.message.delivery.SETTLED"));
    }
}

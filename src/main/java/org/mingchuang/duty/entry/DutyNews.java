package org.mingchuang.duty.entry;

import java.time.Instant;
import java.util.Set;
import org.mingchuang.duty.message.Messenger;
import org.mingchuang.duty.message.Notification;
import org.mingchuang.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells whoever owes a duty what became of it. */
@Component
class DutyNews {

    private final Bearers bearers;
    private final Messenger messenger;

    DutyNews(Bearers bearers, Messenger messenger) {
        this.bearers = bearers;
        this.messenger = messenger;
    }

    /** @param what different for each piece of news of a duty */
    void tell(Duty duty, String what, String title, String text, Instant at) {
        Set<PersonId> recipients = bearers.persons(duty.bearer(), at);
        messenger.tell(
                new Notification(
                        "duty-" + duty.id() + "-" + what,
                        duty.id(),
                        duty.unit(),
                        title,
                        text,
                        "/office/duties/" + duty.id(),
                        false,
                        recipients),
                at);
    }
}

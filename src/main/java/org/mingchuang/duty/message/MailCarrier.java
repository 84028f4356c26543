package org.mingchuang.duty.message;

import org.mingchuang.kernel.PersonId;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 邮件送达: the address is looked up when the mail goes out, so that it stands in one place only. */
@Component
class MailCarrier implements Carrier {

    private final PreferenceStore preferences;
    private final MailRoute route;
    private final Texts texts;

    MailCarrier(PreferenceStore preferences, MailRoute route, Texts texts) {
        this.preferences = preferences;
        this.route = route;
        this.texts = texts;
    }

    @Override
    public DispatchChannel channel() {
        return DispatchChannel.EMAIL;
    }

    @Override
    public Answer carry(Batch batch, Handover handover) {
        EmailAddress to = preferences.of(new PersonId(batch.target())).email();
        return to.isGiven()
                ? route.send(to, batch, handover)
                : new Answer.Void(texts.of("duty.message.error.NO_ADDRESS"));
    }
}

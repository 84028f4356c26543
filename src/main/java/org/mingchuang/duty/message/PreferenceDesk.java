package org.mingchuang.duty.message;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each person sets the own reminders, and nobody else's. */
@Component
class PreferenceDesk {

    private final PreferenceStore preferences;
    private final DispatchStore dispatches;
    private final ApplicationEventPublisher events;
    private final Texts texts;

    PreferenceDesk(
            PreferenceStore preferences, DispatchStore dispatches, ApplicationEventPublisher events, Texts texts) {
        this.preferences = preferences;
        this.dispatches = dispatches;
        this.events = events;
        this.texts = texts;
    }

    @Transactional
    public Outcome<Preference> save(PreferenceForm form, Actor by) {
        return PreferenceRequirements.read(form).fold(wanted -> saved(wanted, by), Outcome::refused);
    }

    private Outcome<Preference> saved(Preference wanted, Actor by) {
        if (!preferences.save(by.id(), wanted)) {
            throw new StaleVersion(PreferenceChanged.subject(by.id()));
        }
        if (!wanted.wantsMail()) {
            dispatches.drop(DispatchChannel.EMAIL, by.id().value(), texts.of("duty.message.error.UNWANTED"));
        }
        events.publishEvent(new PreferenceChanged(
                texts.of("duty.message.mode", wanted.mode()), wanted.email().isGiven(), by));
        return Outcome.done(wanted);
    }

    /** Whoever has left gets no more mail, and the address is not kept. In the transaction of the leaving. */
    @EventListener
    void on(PersonLeft left) {
        preferences.forget(left.person());
        dispatches.drop(DispatchChannel.EMAIL, left.person().value(), texts.of("duty.message.error.LEFT"));
    }
}

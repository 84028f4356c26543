package org.mingchuang.duty.message;

import java.time.Clock;
import java.time.Instant;
import org.mingchuang.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Plans the mail to who wants one. Without a mail server none is planned, so that none lies about for ever. */
@Component
class MailPlan {

    private final PreferenceStore preferences;
    private final DispatchStore dispatches;
    private final MailRoute route;
    private final MessageSettings settings;
    private final Clock clock;

    MailPlan(
            PreferenceStore preferences,
            DispatchStore dispatches,
            MailRoute route,
            MessageSettings settings,
            Clock clock) {
        this.preferences = preferences;
        this.dispatches = dispatches;
        this.route = route;
        this.settings = settings;
        this.clock = clock;
    }

    void plan(long notification, PersonId person, boolean urgent, Instant at) {
        Preference preference = preferences.of(person);
        if (route.isOpen() && preference.wantsMail()) {
            Instant due = preference.mailAt(at, urgent, clock.getZone());
            dispatches.plan(
                    notification,
                    DispatchChannel.EMAIL,
                    person.value(),
                    settings.quietHours().ending(due, clock.getZone()));
        }
    }
}

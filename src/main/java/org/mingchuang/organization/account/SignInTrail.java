package org.mingchuang.organization.account;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves a fact for each try to sign in. Who failed to prove anything is nobody yet, whatever name was typed. */
@Component
class SignInTrail {

    private final People people;
    private final Clock clock;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    SignInTrail(People people, Clock clock, Texts texts, ApplicationEventPublisher events) {
        this.people = people;
        this.clock = clock;
        this.texts = texts;
        this.events = events;
    }

    void succeeded(Account account, String address) {
        Actor holder = people.actor(account.person(), clock.instant());
        var by = new Actor(holder.id(), holder.name(), holder.unit(), holder.grants(), address);
        events.publishEvent(new AccountChanged(
                AccountAct.SIGNED_IN, Account.subject(account.person()), by, Map.of("登录名", account.login())));
    }

    void failed(AccountAct act, LoginName login, Optional<Account> account, Refusal reason, String address) {
        SubjectRef subject = account.map(known -> Account.subject(known.person()))
                .orElse(new SubjectRef("organization.account", login.traced()));
        var nobody =
                new Actor(PersonId.SYSTEM, texts.of("organization.account.nobody"), new UnitId(0), Set.of(), address);
        events.publishEvent(
                new AccountChanged(act, subject, nobody, Map.of("登录名", login.traced(), "原因", texts.of(reason))));
    }
}

package org.mingchuang.organization.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.ActorSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts in this request, with the grants of this moment: they are asked for once a request and never kept longer. */
@Component
class SignedInActor implements ActorSource {

    private static final String ATTRIBUTE = SignedInActor.class.getName();

    private final People people;
    private final Units units;
    private final AccountStore accounts;
    private final Clock clock;

    SignedInActor(People people, Units units, AccountStore accounts, Clock clock) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return Optional.empty();
        }
        HttpServletRequest request = attributes.getRequest();
        if (request.getAttribute(ATTRIBUTE) instanceof Actor known) {
            return Optional.of(known);
        }
        Optional<Actor> found = signedIn().map(person -> actor(person, request));
        found.ifPresent(actor -> request.setAttribute(ATTRIBUTE, actor));
        return found;
    }

    @Override
    public String unitNameOf(Actor actor) {
        return units.find(actor.unit()).map(UnitView::shortName).orElse("");
    }

    private Actor actor(PersonId person, HttpServletRequest request) {
        Actor actor = people.actor(person, clock.instant());
        return new Actor(actor.id(), actor.name(), actor.unit(), actor.grants(), request.getRemoteAddr());
    }

    private Optional<PersonId> signedIn() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        var person = new PersonId(Long.parseLong(signedIn.getName()));
        return accounts.find(person).filter(Account::isOpen).map(Account::person);
    }
}

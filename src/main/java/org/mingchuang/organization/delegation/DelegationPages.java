package org.mingchuang.organization.delegation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.appointment.PostRights;
import org.mingchuang.organization.delegation.DelegationLines.DelegationState;
import org.mingchuang.organization.delegation.DelegationPage.Form;
import org.mingchuang.organization.delegation.DelegationPage.Row;
import org.mingchuang.organization.person.Keeper;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.springframework.stereotype.Component;

/** Makes the page of delegations: the own ones for everybody, all for who keeps the organisation. */
@Component
class DelegationPages {

    private static final int SHOWN = 200;

    private final DelegationStore delegations;
    private final DelegationLines lines;
    private final Clock clock;

    DelegationPages(DelegationStore delegations, DelegationLines lines, Clock clock) {
        this.delegations = delegations;
        this.lines = lines;
        this.clock = clock;
    }

    Form blank() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        return new Form("", "", tomorrow + "T00:00", tomorrow.plusDays(7) + "T00:00", "");
    }

    DelegationPage show(Actor actor, Form form, FormErrors errors) {
        Instant now = clock.instant();
        boolean keeper = Keeper.is(actor);
        boolean signs = delegations.heldPosts(actor.id(), now).stream().anyMatch(PostRights::isDelegable);
        List<Delegation> shown = keeper ? delegations.latest(SHOWN) : delegations.of(actor.id());
        return new DelegationPage(
                keeper,
                keeper || signs,
                form,
                first(delegations.signers(now)),
                first(delegations.possibleDelegates(actor.id(), keeper, now)),
                shown.stream().map(each -> row(each, actor, now)).toList(),
                errors);
    }

    private Row row(Delegation delegation, Actor actor, Instant now) {
        boolean own = delegation.holder().equals(actor.id()) || Keeper.is(actor);
        return new Row(
                "/office/delegations/" + delegation.id(),
                delegation.holderName(),
                delegation.delegateName(),
                lines.period(delegation),
                delegation.reason(),
                lines.state(delegation),
                tone(delegation, now),
                own && !delegation.isOver(now),
                delegation.version());
    }

    private static String tone(Delegation delegation, Instant now) {
        return switch (DelegationState.of(delegation, now)) {
            case RUNNING -> "green";
            case UPCOMING -> "blue";
            case OVER, ENDED_EARLY -> "grey";
        };
    }

    private static List<Option> first(List<Option> options) {
        return Stream.concat(Stream.of(new Option("", "请选择")), options.stream()).toList();
    }

    /** The acting person, when nobody else was chosen. */
    static PersonId holder(Form form, Actor actor) {
        return form.holder().matches("\\d{1,18}") ? new PersonId(Long.parseLong(form.holder())) : actor.id();
    }
}

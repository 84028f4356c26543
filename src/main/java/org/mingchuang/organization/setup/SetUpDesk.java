package org.mingchuang.organization.setup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Staffing;
import org.mingchuang.organization.Staffing.NewPerson;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.account.AccountDesk;
import org.mingchuang.organization.setup.SetUpPage.Form;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** 初始设置: the commission, its leadership and office, and the first system administrator, all or nothing. */
@Component
class SetUpDesk {

    private static final String ROOT = "ZJW";

    private final SetUpLinkStore links;
    private final Units units;
    private final Staffing staffing;
    private final AccountDesk accounts;
    private final Clock clock;

    SetUpDesk(SetUpLinkStore links, Units units, Staffing staffing, AccountDesk accounts, Clock clock) {
        this.links = links;
        this.units = units;
        this.staffing = staffing;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<PersonId> setUp(String token, Form form, String password, String repeated, String address) {
        if (!links.use(token, clock.instant())) {
            return Outcome.refused(Refusal.of("organization.setup.refusal.LINK_OVER"));
        }
        if (!password.equals(repeated)) {
            return undone(List.of(
                    Refusal.of("organization.account.refusal.PASSWORDS_DIFFER").at("repeated")));
        }
        Actor system = from(address);
        Outcome<UnitId> commission = commission(form, system);
        if (commission instanceof Outcome.Refused<UnitId> refused) {
            return undone(refused.refusals().stream().map(SetUpDesk::onThisPage).toList());
        }
        Outcome<PersonId> employed = employed(form, password, system);
        if (employed instanceof Outcome.Refused<PersonId> refused) {
            return undone(refused.refusals());
        }
        accounts.passwordWasChosen(employed.orElseThrow());
        staffing.appoint(employed.orElseThrow(), new Post(PostKind.SYSTEM_ADMIN, commission.orElseThrow()), system)
                .orElseThrow();
        return employed;
    }

    /** With its leadership and its office; or the one that is there, where units were brought in before any person. */
    private Outcome<UnitId> commission(Form form, Actor system) {
        Optional<UnitId> present = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.COMMISSION)
                .map(UnitView::id)
                .findFirst();
        if (present.isPresent()) {
            return Outcome.done(present.get());
        }
        Outcome<UnitId> root =
                staffing.open(ROOT, form.commission(), form.shortName(), UnitKind.COMMISSION, "", system);
        if (root.isDone()) {
            staffing.open("LD", "委领导", "", UnitKind.LEADERSHIP, ROOT, system).orElseThrow();
            staffing.open("BGS", "办公室", "委办公室", UnitKind.COMMISSION_OFFICE, ROOT, system)
                    .orElseThrow();
        }
        return root;
    }

    private Outcome<PersonId> employed(Form form, String password, Actor system) {
        UnitId office = units.office().id();
        return staffing.employ(new NewPerson(form.login(), form.name(), office, "系统管理员", "", password, false), system);
    }

    /** The name of the commission has another field here than on the page of units. */
    private static Refusal onThisPage(Refusal refusal) {
        return refusal.field().equals("name") ? refusal.at("commission") : refusal;
    }

    private static Outcome<PersonId> undone(List<Refusal> refusals) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(refusals);
    }

    private static Actor from(String address) {
        Actor system = Actor.system();
        return new Actor(system.id(), system.name(), system.unit(), system.grants(), address);
    }
}

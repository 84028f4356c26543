package org.mingchuang.organization.account;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.Posts;
import org.mingchuang.organization.Standing;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.account.OwnAccountPage.Held;
import org.mingchuang.organization.appointment.PostNames;
import org.mingchuang.organization.delegation.DelegationLines;
import org.mingchuang.organization.person.PrintedTime;
import org.mingchuang.web.Fact;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the system keeps of the reader, and what the reader may do. */
@Controller
@Permitted(Permission.OFFICE)
class OwnAccountController {

    private final AccountStates states;
    private final AccountStore accounts;
    private final SignInSettings settings;
    private final Posts posts;
    private final PostNames names;
    private final Units units;
    private final DelegationLines delegations;
    private final History history;
    private final PrintedTime time;
    private final Clock clock;

    OwnAccountController(
            AccountStates states,
            AccountStore accounts,
            SignInSettings settings,
            Posts posts,
            PostNames names,
            Units units,
            DelegationLines delegations,
            History history,
            PrintedTime time,
            Clock clock) {
        this.states = states;
        this.accounts = accounts;
        this.settings = settings;
        this.posts = posts;
        this.names = names;
        this.units = units;
        this.delegations = delegations;
        this.history = history;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/office/account")
    ModelAndView show(Actor actor) {
        List<Held> held = posts.of(actor.id(), clock.instant()).stream()
                .sorted(Comparator.comparing(Post::kind)
                        .thenComparing(post -> post.unit().value()))
                .map(post -> held(post, actor))
                .toList();
        return Screen.of(
                "organization/account/own",
                new OwnAccountPage(
                        actor.name(),
                        facts(actor),
                        held,
                        delegations.of(actor.id()),
                        history.of(Account.subject(actor.id()))));
    }

    private Held held(Post post, Actor actor) {
        String behalf = posts.standing(actor.id(), post, clock.instant())
                .map(Standing::onBehalfOfName)
                .orElse("");
        String name = behalf.isEmpty() ? names.of(post) : names.of(post) + "（代" + behalf + "）";
        return new Held(name, names.explained(post.kind()));
    }

    private List<Fact> facts(Actor actor) {
        Account account = accounts.find(actor.id()).orElseThrow();
        String unit = units.find(actor.unit()).map(UnitView::name).orElse("");
        return Stream.concat(
                        Stream.of(new Fact("所在机构", unit)),
                        Stream.concat(
                                states.facts(actor.id()).stream(),
                                Stream.of(
                                        new Fact("口令设置于", time.day(account.passwordAt())),
                                        new Fact("最迟更换", lastDay(account)))))
                .toList();
    }

    private String lastDay(Account account) {
        return account.settled() ? "演示账号，可一直使用" : time.day(account.passwordAt().plus(settings.maximumAge()));
    }
}

package org.mingchuang.proofing.keeping;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entries of the content check. */
@Component
class ProofingMenu implements Navigation {

    private final Texts texts;

    ProofingMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        NavEntry check = entry("CHECK", "/office/check", "search", 39);
        return actor.may(Permission.KEEP_RULES)
                ? List.of(
                        check,
                        entry("SWEEP", "/office/sweep", "refresh", 40),
                        entry("RULES", RuleUsePages.LIST, "circle-check", 41))
                : List.of(check);
    }

    private NavEntry entry(String name, String address, String icon, int order) {
        return new NavEntry(
                texts.of("proofing.menu.section"), texts.of("proofing.menu." + name), address, icon, order, 0);
    }
}

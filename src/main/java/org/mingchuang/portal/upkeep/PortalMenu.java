package org.mingchuang.portal.upkeep;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entry of the site's upkeep. */
@Component
class PortalMenu implements Navigation {

    private final Texts texts;

    PortalMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        if (!actor.may(Permission.MANAGE_SITE)) {
            return List.of();
        }
        return List.of(new NavEntry(
                texts.of("portal.menu.section.SYSTEM"),
                texts.of("portal.menu.entry.SITE"),
                UpkeepController.ADDRESS,
                "world",
                810,
                0));
    }
}

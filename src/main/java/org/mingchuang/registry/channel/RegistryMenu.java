package org.mingchuang.registry.channel;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.registry.filing.FilingCounts;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The entries of the register and of the filings. */
@Component
class RegistryMenu implements Navigation {

    private final FilingCounts filings;
    private final Texts texts;

    RegistryMenu(FilingCounts filings, Texts texts) {
        this.filings = filings;
        this.texts = texts;
    }

    @Override
    public List<NavEntry> entries(Actor actor) {
        var entries = new ArrayList<NavEntry>();
        boolean reads = actor.may(Permission.FILE_CHANNELS)
                || actor.may(Permission.MANAGE_CHANNELS)
                || actor.may(Permission.WATCH_DUTIES);
        if (reads) {
            String section = texts.of("registry.menu.section.REGISTRY");
            entries.add(new NavEntry(
                    section, texts.of("registry.menu.entry.CHANNELS"), ChannelPages.LIST, "world", 300, 0));
            entries.add(new NavEntry(
                    section,
                    texts.of("registry.menu.entry.FILINGS"),
                    "/office/filings",
                    "rubber-stamp",
                    310,
                    filings.waitingFor(actor)));
        }
        return entries;
    }
}

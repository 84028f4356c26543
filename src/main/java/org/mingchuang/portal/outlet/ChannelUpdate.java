package org.mingchuang.portal.outlet;

import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.portal.catalogue.DuePages;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.making.PageKey.Kind;
import org.mingchuang.registry.ChannelsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the pages follow that name sites and accounts. */
@Component
class ChannelUpdate {

    private static final List<String> NAMING = Stream.of(Kind.CHANNELS, Kind.FRONT, Kind.SITE_MAP, Kind.MAP_COLUMNS)
            .map(kind -> PageKey.of(kind).text())
            .toList();

    private final DuePages due;
    private final PageUpdates updates;
    private final TransactionTemplate transaction;

    ChannelUpdate(DuePages due, PageUpdates updates, PlatformTransactionManager transactions) {
        this.due = due;
        this.updates = updates;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ApplicationModuleListener
    void on(ChannelsChanged changed) {
        due.add(NAMING);
        updates.make(NAMING, transaction);
    }
}

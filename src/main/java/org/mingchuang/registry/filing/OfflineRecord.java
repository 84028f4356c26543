package org.mingchuang.registry.filing;

import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingKind;
import org.springframework.stereotype.Component;

/** 临时下线记录. */
@Component
public class OfflineRecord {

    private final FilingStore filings;

    OfflineRecord(FilingStore filings) {
        this.filings = filings;
    }

    /** Whether it was taken off line in that calendar year already (G-04). */
    public boolean wasOffline(ChannelId channel, int year) {
        return filings.of(channel).stream()
                .anyMatch(filing -> filing.kind() == FilingKind.OFFLINE
                        && filing.state() != FilingState.DROPPED
                        && filing.eventOn().getYear() == year);
    }
}

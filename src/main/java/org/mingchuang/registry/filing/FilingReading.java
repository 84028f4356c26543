package org.mingchuang.registry.filing;

import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingId;
import org.springframework.stereotype.Component;

/** Finds filings. */
@Component
public class FilingReading {

    private final FilingStore filings;

    FilingReading(FilingStore filings) {
        this.filings = filings;
    }

    /** Newest first. */
    public List<Filing> of(ChannelId channel) {
        return filings.of(channel);
    }

    /** One that the actor may not see is not there. */
    Optional<Filing> find(FilingId id, Actor actor) {
        return filings.find(id).filter(filing -> FilingPolicy.mayRead(actor, filing));
    }
}

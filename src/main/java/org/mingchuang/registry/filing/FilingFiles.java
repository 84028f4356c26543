package org.mingchuang.registry.filing;

import org.mingchuang.files.spi.FileOwner;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.registry.FilingId;
import org.springframework.stereotype.Component;

/** A filing's materials are read by whoever may read the filing, and added by whoever may act on it now. */
@Component
class FilingFiles implements FileOwner {

    private final FilingStore filings;

    FilingFiles(FilingStore filings) {
        this.filings = filings;
    }

    @Override
    public String kind() {
        return FilingId.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return filings.find(new FilingId(subject.number()))
                .filter(filing -> FilingPolicy.mayRead(actor, filing))
                .isPresent();
    }

    @Override
    public boolean mayAdd(Actor actor, SubjectRef subject) {
        return filings.find(new FilingId(subject.number()))
                .filter(filing -> FilingPolicy.mayAttach(actor, filing))
                .isPresent();
    }
}

package org.mingchuang.publishing.manuscript;

import java.util.Optional;
import org.mingchuang.approval.Approvals;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;

/** Finds a manuscript for whoever may read it, or has to sign it; for others it isn't there. */
@Component
class ManuscriptReading {

    private final ManuscriptStore manuscripts;
    private final Approvals approvals;

    ManuscriptReading(ManuscriptStore manuscripts, Approvals approvals) {
        this.manuscripts = manuscripts;
        this.approvals = approvals;
    }

    Optional<Manuscript> find(long id, Actor actor) {
        return manuscripts
                .find(new ManuscriptId(id))
                .filter(manuscript -> ManuscriptPolicy.mayRead(actor, manuscript)
                        || approvals.mayRead(manuscript.id().subject(), actor));
    }
}

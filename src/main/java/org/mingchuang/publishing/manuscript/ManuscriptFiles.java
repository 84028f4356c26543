package org.mingchuang.publishing.manuscript;

import org.mingchuang.approval.Approvals;
import org.mingchuang.files.spi.FileOwner;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;

/** A manuscript's files are read by whoever may read the manuscript, or has to sign it. */
@Component
class ManuscriptFiles implements FileOwner {

    private final ManuscriptStore manuscripts;
    private final Approvals approvals;

    ManuscriptFiles(ManuscriptStore manuscripts, Approvals approvals) {
        this.manuscripts = manuscripts;
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return ManuscriptId.KIND;
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return manuscripts
                        .find(new ManuscriptId(subject.number()))
                        .filter(manuscript -> ManuscriptPolicy.mayRead(actor, manuscript))
                        .isPresent()
                || approvals.mayRead(subject, actor);
    }

    @Override
    public boolean mayAdd(Actor actor, SubjectRef subject) {
        return manuscripts
                .find(new ManuscriptId(subject.number()))
                .filter(manuscript -> ManuscriptPolicy.may(actor, ManuscriptAct.SAVE, manuscript))
                .isPresent();
    }
}

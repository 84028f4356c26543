package org.mingchuang.publishing.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;

/** Finds a manuscript for whoever may read it, or had to sign it, as far as they may; for others it isn't there. */
@Component
class ManuscriptReading {

    private final ManuscriptStore manuscripts;
    private final VersionStore versions;
    private final Approvals approvals;

    ManuscriptReading(ManuscriptStore manuscripts, VersionStore versions, Approvals approvals) {
        this.manuscripts = manuscripts;
        this.versions = versions;
        this.approvals = approvals;
    }

    Optional<Manuscript> find(long id, Actor actor) {
        return manuscripts
                .find(new ManuscriptId(id))
                .filter(manuscript -> ManuscriptPolicy.mayRead(actor, manuscript)
                        || !outside(manuscript, actor).isEmpty());
    }

    Optional<ReadableManuscript> read(long id, Actor actor) {
        return manuscripts
                .find(new ManuscriptId(id))
                .map(manuscript -> readable(manuscript, actor))
                .filter(readable -> readable.whole() || !readable.versions().isEmpty());
    }

    ReadableManuscript readable(Manuscript manuscript, Actor actor) {
        boolean whole = ManuscriptPolicy.mayRead(actor, manuscript);
        return new ReadableManuscript(
                manuscript, whole, whole ? versions.of(manuscript.id()) : outside(manuscript, actor));
    }

    /** Without the right to read drafts: what was submitted to this person, and what was signed if they look after that. */
    private List<Version> outside(Manuscript manuscript, Actor actor) {
        Set<Digest> open = new HashSet<>(approvals.readable(manuscript.id().subject(), actor));
        boolean readsSigned = ManuscriptPolicy.mayReadSigned(actor, manuscript);
        if (readsSigned) {
            approvals.of(manuscript.id().subject()).stream()
                    .filter(run -> run.state() == RunState.PASSED)
                    .map(RunView::digest)
                    .forEach(open::add);
        }
        if (open.isEmpty() && !(readsSigned && manuscript.isLive())) {
            return List.of();
        }
        return versions.of(manuscript.id()).stream()
                .filter(version -> open.contains(version.digest())
                        || (readsSigned && Integer.valueOf(version.number()).equals(manuscript.live())))
                .toList();
    }
}

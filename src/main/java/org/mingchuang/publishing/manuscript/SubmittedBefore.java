package org.mingchuang.publishing.manuscript;

import java.util.Comparator;
import java.util.Optional;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunView;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;

/** The newest version, older than a given one, that signers have seen in a submission. */
@Component
class SubmittedBefore {

    private final Approvals approvals;
    private final VersionStore versions;

    SubmittedBefore(Approvals approvals, VersionStore versions) {
        this.approvals = approvals;
        this.versions = versions;
    }

    Optional<Version> versionBefore(ManuscriptId id, Version version) {
        return approvals.of(id.subject()).stream()
                .map(RunView::digest)
                .distinct()
                .flatMap(digest -> versions.byDigest(id, digest).stream())
                .filter(other -> other.number() < version.number())
                .max(Comparator.comparingInt(Version::number));
    }
}

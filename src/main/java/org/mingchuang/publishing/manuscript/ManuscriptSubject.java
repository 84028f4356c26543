package org.mingchuang.publishing.manuscript;

import java.util.Optional;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;

/** Shows signers the exact version that they sign, and what has changed since the one that was out or in review before. */
@Component
class ManuscriptSubject implements SubmittedSubject {

    private final ManuscriptStore manuscripts;
    private final ManuscriptReading reading;
    private final VersionStore versions;
    private final VersionDigest digests;
    private final TextFacts facts;
    private final ContentCheck check;
    private final SubmittedBefore before;
    private final TextChanges changes;

    ManuscriptSubject(
            ManuscriptStore manuscripts,
            ManuscriptReading reading,
            VersionStore versions,
            VersionDigest digests,
            TextFacts facts,
            ContentCheck check,
            SubmittedBefore before,
            TextChanges changes) {
        this.manuscripts = manuscripts;
        this.reading = reading;
        this.versions = versions;
        this.digests = digests;
        this.facts = facts;
        this.check = check;
        this.before = before;
        this.changes = changes;
    }

    @Override
    public String kind() {
        return ManuscriptId.KIND;
    }

    @Override
    public String label() {
        return "稿件";
    }

    @Override
    public Presentation present(SubjectRef subject, Digest digest) {
        Manuscript manuscript = found(subject);
        Version version = versions.byDigest(manuscript.id(), digest).orElseThrow();
        Optional<Version> earlier = before.versionBefore(manuscript.id(), version);
        String address = "/office/manuscripts/" + manuscript.id().value();
        return new Presentation(
                version.text().title(),
                address,
                address + "/versions/" + version.number() + "/preview",
                facts.of(manuscript, version),
                check.forSigners(version),
                version.text().bodyHtml(),
                earlier.map(old -> changes.between(old.text(), version.text())).orElse(""));
    }

    /** From the stored text: what was changed behind the system's back is not what was submitted. */
    @Override
    public Digest currentDigest(SubjectRef subject) {
        Manuscript manuscript = found(subject);
        Version version = versions.find(manuscript.id(), manuscript.working()).orElseThrow();
        return digests.of(manuscript.id(), version.text());
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject) {
        return ManuscriptPolicy.mayRead(actor, found(subject));
    }

    @Override
    public boolean mayRead(Actor actor, SubjectRef subject, Digest submitted) {
        return reading.readable(found(subject), actor).versions().stream()
                .anyMatch(version -> version.digest().equals(submitted));
    }

    private Manuscript found(SubjectRef subject) {
        return manuscripts.find(new ManuscriptId(subject.number())).orElseThrow();
    }
}

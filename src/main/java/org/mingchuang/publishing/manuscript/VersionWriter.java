package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PolicyFields;
import org.springframework.stereotype.Component;

/** Turns what was typed into an immutable version. */
@Component
class VersionWriter {

    private final VersionStore versions;
    private final VersionDigest digests;
    private final BodySanitiser sanitiser;
    private final StoredFiles files;

    VersionWriter(VersionStore versions, VersionDigest digests, BodySanitiser sanitiser, StoredFiles files) {
        this.versions = versions;
        this.digests = digests;
        this.sanitiser = sanitiser;
        this.files = files;
    }

    /** The body sanitised, texts stripped, foreign files and fields that don't belong to the kind left out. */
    Manuscripts.Text cleaned(ManuscriptId id, Manuscripts.Text text) {
        boolean policy = text.kind() == ManuscriptKind.POLICY;
        return new Manuscripts.Text(
                text.kind(),
                plain(text.title()),
                plain(text.subtitle()),
                plain(text.summary()),
                body(text.bodyHtml()),
                plain(text.source()),
                plain(text.author()),
                plain(text.keywords()),
                text.home(),
                text.others().stream()
                        .distinct()
                        .filter(column -> !column.equals(text.home()))
                        .toList(),
                text.cover() != null && isOwn(id, text.cover()) ? text.cover() : null,
                plain(text.coverAlt()),
                text.attachments().stream()
                        .distinct()
                        .filter(file -> isOwn(id, file))
                        .toList(),
                text.plannedAt() == null ? null : text.plannedAt().truncatedTo(ChronoUnit.MINUTES),
                text.origin(),
                text.origin() == ContentOrigin.REPRINT ? text.sourceUnit() : null,
                text.origin() == ContentOrigin.REPRINT ? plain(text.originalAddress()) : "",
                text.origin() == ContentOrigin.REPRINT ? plain(text.originalTitle()) : "",
                policy ? cleaned(text.policy()) : null);
    }

    private static @Nullable PolicyFields cleaned(@Nullable PolicyFields policy) {
        return policy == null
                ? null
                : new PolicyFields(
                        plain(policy.documentNumber()),
                        plain(policy.issuingOrgan()),
                        policy.issuedOn(),
                        policy.effectiveOn(),
                        plain(policy.subjectCategory()),
                        plain(policy.genreCategory()),
                        policy.validity(),
                        plain(policy.note()));
    }

    /** What is far too long is refused as it is, and not worth sanitising. */
    private String body(String html) {
        return html.length() > 8 * ManuscriptLimits.BODY ? html : sanitiser.sanitise(html);
    }

    Version write(Manuscript saved, Manuscripts.Text clean, Actor by, Instant at) {
        var version =
                new Version(saved.id(), saved.working(), clean, digests.of(saved.id(), clean), by.id(), by.name(), at);
        versions.add(version);
        return version;
    }

    /** Whether this is what was saved last already, as when a button was pressed twice. */
    boolean isCurrent(Manuscript manuscript, Manuscripts.Text clean) {
        return versions.find(manuscript.id(), manuscript.working())
                .filter(version -> version.digest().equals(digests.of(manuscript.id(), clean)))
                .isPresent();
    }

    Version current(Manuscript manuscript) {
        return versions.find(manuscript.id(), manuscript.working()).orElseThrow();
    }

    Set<PersonId> writers(ManuscriptId id) {
        return versions.writers(id);
    }

    private boolean isOwn(ManuscriptId id, FileId file) {
        return files.find(file)
                .filter(stored -> stored.owner().equals(id.subject()))
                .isPresent();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}

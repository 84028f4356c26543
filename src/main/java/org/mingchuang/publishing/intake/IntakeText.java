package org.mingchuang.publishing.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PolicyFields;

/** Fills a manuscript's text with what was read; what the file says nothing of stays. */
final class IntakeText {

    private IntakeText() {}

    static Manuscripts.Text filled(Manuscripts.Text old, ReadDocument read, String body) {
        String title = read.title().isEmpty() ? old.title() : read.title();
        return new Manuscripts.Text(
                old.kind(),
                title,
                old.subtitle(),
                old.summary(),
                body,
                old.source(),
                old.author(),
                old.keywords(),
                old.home(),
                old.others(),
                old.cover(),
                old.coverAlt(),
                old.attachments(),
                old.plannedAt(),
                old.origin(),
                old.sourceUnit(),
                old.originalAddress(),
                old.originalTitle(),
                policy(old, read));
    }

    static Manuscripts.Text blank(ManuscriptKind kind, String title, String source) {
        return new Manuscripts.Text(
                kind,
                title,
                "",
                "",
                "",
                source,
                "",
                "",
                null,
                List.of(),
                null,
                "",
                List.of(),
                null,
                ContentOrigin.ORIGINAL,
                null,
                "",
                "",
                null);
    }

    /** What comes from elsewhere takes the route of material from elsewhere. */
    static Manuscripts.Text item(IntakeItem item, String commission) {
        String source = item.source().isEmpty() ? commission : item.source();
        return new Manuscripts.Text(
                Layout.kindOf(item.title()),
                item.title(),
                "",
                "",
                item.bodyHtml(),
                source,
                "",
                "",
                item.column().id(),
                List.of(),
                null,
                "",
                List.of(),
                null,
                source.equals(commission) ? ContentOrigin.ORIGINAL : ContentOrigin.HANDED_IN,
                null,
                "",
                "",
                null);
    }

    private static @Nullable PolicyFields policy(Manuscripts.Text old, ReadDocument read) {
        PolicyFields found = read.policy();
        PolicyFields before = old.policy();
        if (found == null || before == null || old.kind() != ManuscriptKind.POLICY) {
            return found == null ? before : found;
        }
        return new PolicyFields(
                given(found.documentNumber(), before.documentNumber()),
                given(found.issuingOrgan(), before.issuingOrgan()),
                Optional.ofNullable(found.issuedOn()).orElse(before.issuedOn()),
                Optional.ofNullable(found.effectiveOn()).orElse(before.effectiveOn()),
                given(found.subjectCategory(), before.subjectCategory()),
                given(found.genreCategory(), before.genreCategory()),
                before.validity(),
                given(found.note(), before.note()));
    }

    private static String given(String found, String before) {
        return found.isEmpty() ? before : found;
    }
}

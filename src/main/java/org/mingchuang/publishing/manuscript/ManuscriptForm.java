package org.mingchuang.publishing.manuscript;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.Validity;

/**
 * 稿件表单: what was typed, exactly as it came, so that a refused form can be shown again with nothing lost.
 *
 * @param version that the writer saw
 * @param columns others beside the home column
 * @param attachments kept ones
 */
public record ManuscriptForm(
        int version,
        String title,
        String subtitle,
        String summary,
        String body,
        String source,
        String author,
        String keywords,
        String home,
        List<String> columns,
        String cover,
        String coverAlt,
        List<String> attachments,
        String plannedAt,
        String origin,
        String sourceUnit,
        String originalAddress,
        String originalTitle,
        PolicyForm policy) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Binding leaves null where a field did not come. */
    public ManuscriptForm {
        title = given(title);
        subtitle = given(subtitle);
        summary = given(summary);
        body = given(body);
        source = given(source);
        author = given(author);
        keywords = given(keywords);
        home = given(home);
        columns = Objects.requireNonNullElse(columns, List.of());
        cover = given(cover);
        coverAlt = given(coverAlt);
        attachments = Objects.requireNonNullElse(attachments, List.of());
        plannedAt = given(plannedAt);
        origin = given(origin);
        sourceUnit = given(sourceUnit);
        originalAddress = given(originalAddress);
        originalTitle = given(originalTitle);
        policy = Objects.requireNonNullElse(policy, PolicyForm.empty());
    }

    static ManuscriptForm of(int version, Manuscripts.Text text) {
        return new ManuscriptForm(
                version,
                text.title(),
                text.subtitle(),
                text.summary(),
                text.bodyHtml(),
                text.source(),
                text.author(),
                text.keywords(),
                text.home() == null ? "" : Long.toString(text.home().value()),
                text.others().stream().map(id -> Long.toString(id.value())).toList(),
                text.cover() == null ? "" : text.cover().value().toString(),
                text.coverAlt(),
                text.attachments().stream().map(id -> id.value().toString()).toList(),
                text.plannedAt() == null
                        ? ""
                        : text.plannedAt().atZone(ZONE).toLocalDateTime().toString(),
                text.origin().name(),
                Objects.toString(text.sourceUnit(), ""),
                text.originalAddress(),
                text.originalTitle(),
                PolicyForm.of(text.policy()));
    }

    /** Of a manuscript that was just opened. */
    static ManuscriptForm blank(String source) {
        return new ManuscriptForm(
                0,
                "",
                "",
                "",
                "",
                source,
                "",
                "",
                "",
                List.of(),
                "",
                "",
                List.of(),
                "",
                ContentOrigin.ORIGINAL.name(),
                "",
                "",
                "",
                PolicyForm.empty());
    }

    /** With files that came along: the next version has them. */
    ManuscriptForm with(List<FileId> added, Optional<FileId> newCover) {
        var kept = new ArrayList<>(attachments);
        added.forEach(file -> kept.add(file.value().toString()));
        String shown = newCover.map(file -> file.value().toString()).orElse(cover);
        return with(version, shown, List.copyOf(kept));
    }

    ManuscriptForm at(int newVersion) {
        return with(newVersion, cover, attachments);
    }

    private ManuscriptForm with(int newVersion, String newCover, List<String> newAttachments) {
        return new ManuscriptForm(
                newVersion,
                title,
                subtitle,
                summary,
                body,
                source,
                author,
                keywords,
                home,
                columns,
                newCover,
                coverAlt,
                newAttachments,
                plannedAt,
                origin,
                sourceUnit,
                originalAddress,
                originalTitle,
                policy);
    }

    /** Dates that are none; everything else can at least be kept. */
    List<Refusal> misread() {
        var refusals = new ArrayList<Refusal>();
        refuse(refusals, "plannedAt", plannedAt, LocalDateTime::parse);
        refuse(refusals, "issuedOn", policy.issuedOn(), LocalDate::parse);
        refuse(refusals, "effectiveOn", policy.effectiveOn(), LocalDate::parse);
        return refusals;
    }

    Manuscripts.Text text(ManuscriptKind kind) {
        return new Manuscripts.Text(
                kind,
                title,
                subtitle,
                summary,
                body,
                source,
                author,
                keywords,
                read(home, text -> new ColumnId(Long.parseLong(text))).orElse(null),
                columns.stream()
                        .flatMap(text -> read(text, one -> new ColumnId(Long.parseLong(one))).stream())
                        .toList(),
                file(cover).orElse(null),
                coverAlt,
                attachments.stream().flatMap(text -> file(text).stream()).toList(),
                read(plannedAt, LocalDateTime::parse)
                        .map(local -> local.atZone(ZONE).toInstant())
                        .orElse(null),
                read(origin, ContentOrigin::valueOf).orElse(ContentOrigin.ORIGINAL),
                read(sourceUnit, Long::valueOf).orElse(null),
                originalAddress,
                originalTitle,
                kind == ManuscriptKind.POLICY ? policy.fields() : null);
    }

    private static Optional<FileId> file(String text) {
        return read(text, one -> new FileId(UUID.fromString(one)));
    }

    private static void refuse(List<Refusal> refusals, String field, String text, Function<String, ?> reading) {
        if (!text.isBlank() && read(text, reading).isEmpty()) {
            refusals.add(
                    Refusal.of("publishing.manuscript.refusal.DATE_MALFORMED").at(field));
        }
    }

    /** Empty when nothing was typed, or nothing that can be read. */
    static <T> Optional<T> read(String text, Function<String, T> reading) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(reading.apply(text.strip()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** 公文要素表单. */
    public record PolicyForm(
            String documentNumber,
            String issuingOrgan,
            String issuedOn,
            String effectiveOn,
            String subjectCategory,
            String genreCategory,
            String validity,
            String note) {

        public PolicyForm {
            documentNumber = given(documentNumber);
            issuingOrgan = given(issuingOrgan);
            issuedOn = given(issuedOn);
            effectiveOn = given(effectiveOn);
            subjectCategory = given(subjectCategory);
            genreCategory = given(genreCategory);
            validity = given(validity);
            note = given(note);
        }

        static PolicyForm empty() {
            return new PolicyForm("", "", "", "", "", "", Validity.VALID.name(), "");
        }

        static PolicyForm of(@Nullable PolicyFields fields) {
            return fields == null
                    ? empty()
                    : new PolicyForm(
                            fields.documentNumber(),
                            fields.issuingOrgan(),
                            Objects.toString(fields.issuedOn(), ""),
                            Objects.toString(fields.effectiveOn(), ""),
                            fields.subjectCategory(),
                            fields.genreCategory(),
                            fields.validity().name(),
                            fields.note());
        }

        PolicyFields fields() {
            return new PolicyFields(
                    documentNumber,
                    issuingOrgan,
                    read(issuedOn, LocalDate::parse).orElse(null),
                    read(effectiveOn, LocalDate::parse).orElse(null),
                    subjectCategory,
                    genreCategory,
                    read(validity, Validity::valueOf).orElse(Validity.VALID),
                    note);
        }
    }
}

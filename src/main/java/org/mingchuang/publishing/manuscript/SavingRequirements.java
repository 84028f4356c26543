package org.mingchuang.publishing.manuscript;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.PolicyFields;
import org.springframework.stereotype.Component;

/** What a text needs to be kept at all: only what could not be stored or shown. Everything else can wait for submission. */
@Component
class SavingRequirements {

    private final Columns columns;

    SavingRequirements(Columns columns) {
        this.columns = columns;
    }

    List<Refusal> unmet(Manuscripts.Text text, Instant now) {
        var refusals = new ArrayList<Refusal>();
        if (text.title().isBlank()) {
            refusals.add(refusal("TITLE_MISSING", "title"));
        }
        if (text.home() != null && columns.find(text.home()).isEmpty()) {
            refusals.add(refusal("HOME_CLOSED", "home"));
        }
        if (text.others().stream().anyMatch(this::isNoList)) {
            refusals.add(refusal("OTHER_NOT_A_LIST", "others"));
        }
        body(text).ifPresent(refusals::add);
        planned(text, now).ifPresent(refusals::add);
        limitWords(refusals, text);
        if (text.policy() != null) {
            limitPolicy(refusals, text.policy());
        }
        return refusals;
    }

    /** One that was closed since stays: that is said when the text is submitted. */
    private boolean isNoList(ColumnId id) {
        return columns.find(id)
                .filter(column -> column.pageKind() != PageKind.SECTION)
                .isEmpty();
    }

    private static Optional<Refusal> body(Manuscripts.Text text) {
        int size = text.bodyHtml().getBytes(StandardCharsets.UTF_8).length;
        return size > ManuscriptLimits.BODY
                ? Optional.of(refusal("BODY_TOO_LONG", "body", megabytes(ManuscriptLimits.BODY), megabytes(size)))
                : Optional.empty();
    }

    private static Optional<Refusal> planned(Manuscripts.Text text, Instant now) {
        return text.plannedAt() != null && text.plannedAt().isAfter(ManuscriptLimits.latestPlanned(now))
                ? Optional.of(refusal("PLANNED_TOO_FAR", "plannedAt"))
                : Optional.empty();
    }

    private static double megabytes(int bytes) {
        return Math.ceil(bytes / (1024 * 1024 / 10.0)) / 10;
    }

    private static void limitWords(List<Refusal> refusals, Manuscripts.Text text) {
        limit(refusals, "title", text.title(), ManuscriptLimits.TITLE);
        limit(refusals, "subtitle", text.subtitle(), ManuscriptLimits.SUBTITLE);
        limit(refusals, "summary", text.summary(), ManuscriptLimits.SUMMARY);
        limit(refusals, "source", text.source(), ManuscriptLimits.SHORT);
        limit(refusals, "author", text.author(), ManuscriptLimits.SHORT);
        limit(refusals, "keywords", text.keywords(), ManuscriptLimits.SHORT);
        limit(refusals, "coverAlt", text.coverAlt(), ManuscriptLimits.SHORT);
        limit(refusals, "originalAddress", text.originalAddress(), ManuscriptLimits.ADDRESS);
        limit(refusals, "originalTitle", text.originalTitle(), ManuscriptLimits.TITLE);
    }

    private static void limitPolicy(List<Refusal> refusals, PolicyFields policy) {
        limit(refusals, "documentNumber", policy.documentNumber(), ManuscriptLimits.SHORT);
        limit(refusals, "issuingOrgan", policy.issuingOrgan(), ManuscriptLimits.SHORT);
        limit(refusals, "subjectCategory", policy.subjectCategory(), ManuscriptLimits.SHORT);
        limit(refusals, "genreCategory", policy.genreCategory(), ManuscriptLimits.SHORT);
        limit(refusals, "note", policy.note(), ManuscriptLimits.SHORT);
    }

    private static void limit(List<Refusal> refusals, String field, String value, int longest) {
        if (value.length() > longest) {
            refusals.add(refusal("TOO_LONG", field, longest, value.length()));
        }
    }

    private static Refusal refusal(String reason, String field, Object... arguments) {
        return Refusal.of("publishing.manuscript.refusal." + reason, arguments).at(field);
    }
}

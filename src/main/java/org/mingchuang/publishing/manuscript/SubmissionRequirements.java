package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.PolicyFields;
import org.springframework.stereotype.Component;

/** What a text needs before it can be submitted: a list of named checks, each with its own refusal. */
@Component
class SubmissionRequirements {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Columns columns;
    private final ReprintRequirements reprints;

    SubmissionRequirements(Columns columns, ReprintRequirements reprints) {
        this.columns = columns;
        this.reprints = reprints;
    }

    List<Refusal> unmet(Manuscripts.Text text, Instant now) {
        var refusals = new ArrayList<Refusal>();
        body(text).ifPresent(refusals::add);
        source(text).ifPresent(refusals::add);
        home(text).ifPresent(refusals::add);
        others(text).ifPresent(refusals::add);
        pictures(text).ifPresent(refusals::add);
        recordings(text).forEach(refusals::add);
        cover(text).ifPresent(refusals::add);
        planned(text, now).ifPresent(refusals::add);
        policy(text).forEach(refusals::add);
        refusals.addAll(reprints.unmet(text, publishingDay(text, now)));
        return refusals;
    }

    /** O-15: the list counts that is in force when it comes out, not when it is written. */
    private static LocalDate publishingDay(Manuscripts.Text text, Instant now) {
        Instant planned = text.plannedAt();
        return (planned == null || planned.isBefore(now) ? now : planned)
                .atZone(ZONE)
                .toLocalDate();
    }

    private static Optional<Refusal> body(Manuscripts.Text text) {
        var body = Jsoup.parseBodyFragment(text.bodyHtml()).body();
        boolean empty =
                body.text().isBlank() && body.select("img, video, audio").isEmpty();
        return when(empty && text.attachments().isEmpty(), "BODY_MISSING", "body");
    }

    /** C-05: the source is stated on originals and reprints alike. */
    private static Optional<Refusal> source(Manuscripts.Text text) {
        return when(text.source().isBlank(), "SOURCE_MISSING", "source");
    }

    private Optional<Refusal> home(Manuscripts.Text text) {
        if (text.home() == null) {
            return when(true, "HOME_MISSING", "home");
        }
        Optional<ColumnView> home = columns.find(text.home());
        if (home.filter(ColumnView::open).isEmpty()) {
            return when(true, "HOME_CLOSED", "home");
        }
        return when(home.get().pageKind() == PageKind.SECTION, "HOME_IS_SECTION", "home");
    }

    private Optional<Refusal> others(Manuscripts.Text text) {
        boolean wrong = text.others().stream().anyMatch(this::isNoList);
        return when(wrong, "OTHER_NOT_OPEN", "others");
    }

    private boolean isNoList(ColumnId id) {
        return columns.find(id)
                .filter(ColumnView::open)
                .filter(column -> column.pageKind() != PageKind.SECTION)
                .isEmpty();
    }

    /** W-14 and A-01: a picture without a text alternative says nothing to who can't see it. */
    private static Optional<Refusal> pictures(Manuscripts.Text text) {
        boolean silent = Jsoup.parseBodyFragment(text.bodyHtml()).select("img").stream()
                .anyMatch(picture -> picture.attr("alt").isBlank());
        return when(silent, "PICTURE_WITHOUT_ALT", "body");
    }

    /** who can't see or hear a video gets a still and subtitles. */
    private static List<Refusal> recordings(Manuscripts.Text text) {
        var body = Jsoup.parseBodyFragment(text.bodyHtml());
        boolean blank = body.select("video").stream()
                .anyMatch(video -> video.attr("poster").isEmpty());
        boolean mute = body.select("video").stream()
                .anyMatch(video -> video.select("track").isEmpty());
        var refusals = new ArrayList<Refusal>();
        when(blank, "VIDEO_WITHOUT_POSTER", "body").ifPresent(refusals::add);
        when(mute, "VIDEO_WITHOUT_CAPTIONS", "body").ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> cover(Manuscripts.Text text) {
        return when(text.cover() != null && text.coverAlt().isBlank(), "COVER_WITHOUT_ALT", "coverAlt");
    }

    private static Optional<Refusal> planned(Manuscripts.Text text, Instant now) {
        return when(text.plannedAt() != null && text.plannedAt().isBefore(now), "PLANNED_IN_THE_PAST", "plannedAt");
    }

    /** F-04: the fields that head a policy document. */
    private static List<Refusal> policy(Manuscripts.Text text) {
        if (text.kind() != ManuscriptKind.POLICY) {
            return List.of();
        }
        PolicyFields policy = text.policy();
        if (policy == null) {
            return List.of(Refusal.of("publishing.manuscript.refusal.DOCUMENT_NUMBER_MISSING")
                    .at("documentNumber"));
        }
        var refusals = new ArrayList<Refusal>();
        when(policy.documentNumber().isBlank(), "DOCUMENT_NUMBER_MISSING", "documentNumber")
                .ifPresent(refusals::add);
        when(policy.issuingOrgan().isBlank(), "ISSUING_ORGAN_MISSING", "issuingOrgan")
                .ifPresent(refusals::add);
        when(policy.issuedOn() == null, "ISSUED_ON_MISSING", "issuedOn").ifPresent(refusals::add);
        when(policy.subjectCategory().isBlank(), "SUBJECT_MISSING", "subjectCategory")
                .ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> when(boolean unmet, String reason, String field) {
        return unmet
                ? Optional.of(
                        Refusal.of("publishing.manuscript.refusal." + reason).at(field))
                : Optional.empty();
    }
}

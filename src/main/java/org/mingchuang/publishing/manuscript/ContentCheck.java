package org.mingchuang.publishing.manuscript;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingchuang.approval.spi.SubmittedSubject.CheckLine;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Inspection;
import org.mingchuang.proofing.InspectionStage;
import org.mingchuang.proofing.Inspections;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Remark;
import org.mingchuang.proofing.Ruling;
import org.mingchuang.proofing.RulingKind;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 稿件内容检查: beside the editor, at submission, at approval and before it goes out. */
@Component
class ContentCheck {

    private static final int MOST_NAMED = 3;

    private final Inspections inspections;
    private final CheckedTexts texts;
    private final VersionStore versions;
    private final Texts words;

    ContentCheck(Inspections inspections, CheckedTexts texts, VersionStore versions, Texts words) {
        this.inspections = inspections;
        this.texts = texts;
        this.versions = versions;
        this.words = words;
    }

    /** The gravest first, else in the order of the text. */
    List<Remark> whileWriting(Manuscript manuscript, String title, String summary, String body) {
        return sorted(inspections.look(manuscript.id().subject(), texts.whileWriting(title, summary, body)));
    }

    List<Remark> of(Version version) {
        return sorted(look(version));
    }

    /** What a signer has to know: what is left, and who let it stand for which reason. */
    List<CheckLine> forSigners(Version version) {
        return of(version).stream().map(this::line).toList();
    }

    private CheckLine line(Remark remark) {
        var finding = remark.finding();
        String said = remark.ruling()
                .map(ruling -> words.of(
                        "publishing.check.said",
                        words.of("proofing.ruling", ruling.kind()),
                        ruling.by(),
                        ruling.reason()))
                .orElseGet(() -> words.of("publishing.check.UNSAID"));
        return new CheckLine(
                finding.severity().name(),
                words.of("proofing.severity", finding.severity()) + "　"
                        + words.of("proofing.category", finding.category()),
                remark.located().part().label(),
                remark.located().before(),
                remark.located().found(),
                remark.located().after(),
                finding.reason(),
                said,
                remark.isOpen());
    }

    /** Refuses what can't be submitted: open stops, each named. */
    List<Refusal> toSubmit(Version version) {
        List<Remark> stops = look(version).openStops();
        return stops.isEmpty() ? List.of() : List.of(refusal("STOPS", stops));
    }

    /** Proof of what was known when it was handed up. */
    void submitted(Version version, Actor by) {
        keep(version, InspectionStage.SUBMISSION, by);
    }

    /** Once more before it goes out: rules may have come into force since it was signed. */
    void beforeRelease(Version version) {
        List<Remark> stops =
                keep(version, InspectionStage.RELEASE, Actor.system()).openStops();
        if (!stops.isEmpty()) {
            throw new ContentHeld(words.of(refusal("HELD", stops)));
        }
    }

    private static Refusal refusal(String key, List<Remark> stops) {
        String named = String.join(
                "；", stops.stream().limit(MOST_NAMED).map(ContentCheck::named).toList());
        return Refusal.of("publishing.check.refusal." + key, stops.size(), named)
                .at("check");
    }

    /** Personal data is not repeated where it may be logged or mailed. */
    private static String named(Remark stop) {
        String reason = stop.finding().reason();
        return stop.finding().category() == Category.PERSONAL_DATA
                ? reason
                : "“" + stop.located().found() + "”，" + reason;
    }

    /** @param version with which the reader saw the finding */
    Outcome<Ruling> rule(
            Manuscript manuscript, Version version, String mark, RulingKind kind, String reason, Actor by) {
        return rule(manuscript, texts.of(version.manuscript(), version.text()).material(), mark, kind, reason, by);
    }

    Outcome<Ruling> rule(
            Manuscript manuscript, Material material, String mark, RulingKind kind, String reason, Actor by) {
        if (!CheckPolicy.mayRule(by, manuscript)) {
            return Outcome.refused(Refusal.of("publishing.manuscript.refusal.NOT_PERMITTED"));
        }
        return inspections.rule(
                manuscript.id().subject(), material, mark, kind, reason, mayRelease(by, manuscript), by);
    }

    Material material(String title, String summary, String body) {
        return texts.whileWriting(title, summary, body);
    }

    void takeBack(Manuscript manuscript, String mark, Actor by) {
        inspections.takeBack(manuscript.id().subject(), mark, by);
    }

    boolean mayRelease(Actor actor, Manuscript manuscript) {
        Set<PersonId> writers = versions.writers(manuscript.id());
        return CheckPolicy.mayRelease(actor, manuscript, writers);
    }

    List<String> unread(Version version) {
        return texts.of(version.manuscript(), version.text()).unread();
    }

    private Inspection look(Version version) {
        return inspections.look(
                version.manuscript().subject(),
                texts.of(version.manuscript(), version.text()).material());
    }

    private Inspection keep(Version version, InspectionStage stage, Actor by) {
        return inspections.keep(
                version.manuscript().subject(),
                version.digest(),
                stage,
                texts.of(version.manuscript(), version.text()).material(),
                by);
    }

    private static List<Remark> sorted(Inspection inspection) {
        return inspection.remarks().stream()
                .sorted(Comparator.comparing((Remark remark) -> !remark.isOpen())
                        .thenComparing(remark -> remark.finding().severity()))
                .toList();
    }
}

package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunView;
import org.mingchuang.approval.spi.SubmittedSubject;
import org.mingchuang.audit.History;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.manuscript.ManuscriptPage.Mark;
import org.mingchuang.publishing.manuscript.ManuscriptPage.Round;
import org.mingchuang.publishing.manuscript.ManuscriptPage.VersionRow;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.Texts;
import org.mingchuang.web.TimelineEntry;
import org.springframework.stereotype.Component;

/** Shows a manuscript with its versions, its opinions and its way. */
@Component
class ManuscriptPages {

    private final TextFacts facts;
    private final ManuscriptActions actions;
    private final ManuscriptMarks marks;
    private final DeliveryRows deliveries;
    private final StoredFiles files;
    private final Approvals approvals;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    ManuscriptPages(
            TextFacts facts,
            ManuscriptActions actions,
            ManuscriptMarks marks,
            DeliveryRows deliveries,
            StoredFiles files,
            Approvals approvals,
            History history,
            Dates dates,
            Texts texts) {
        this.facts = facts;
        this.actions = actions;
        this.marks = marks;
        this.deliveries = deliveries;
        this.files = files;
        this.approvals = approvals;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    ManuscriptPage page(ReadableManuscript readable, Actor actor) {
        Manuscript manuscript = readable.manuscript();
        Optional<Version> current = readable.newest();
        List<RunView> runs = runs(readable);
        DeliveryRows.Shown delivered = deliveries.of(manuscript.id());
        return new ManuscriptPage(
                manuscript.id().value(),
                current.map(Version::number).orElse(0),
                readable.title().isEmpty() ? texts.of("publishing.manuscript.label.UNTITLED") : readable.title(),
                marks.of(manuscript, actor),
                marks.alert(manuscript, delivered, runs),
                actions.of(manuscript, actor),
                current.map(version -> facts(manuscript, version)).orElse(List.of()),
                current.map(version -> version.text().bodyHtml()).orElse(""),
                current.map(version -> attachments(manuscript, version)).orElse(List.of()),
                manuscript.isLive() ? delivered.addresses() : List.of(),
                runs.stream().findFirst().map(ManuscriptPages::addressOf).orElse(""),
                delivered.rows(),
                delivered.failing() && ManuscriptPolicy.mayRetry(actor, manuscript),
                readable.versions().stream()
                        .map(version -> row(version, readable, runs))
                        .toList(),
                runs.stream().map(this::round).toList(),
                history.of(manuscript.id().subject()));
    }

    /** The rounds over what may be read. */
    private List<RunView> runs(ReadableManuscript readable) {
        Set<Digest> shown = readable.versions().stream().map(Version::digest).collect(Collectors.toSet());
        return approvals.of(readable.manuscript().id().subject()).stream()
                .filter(run -> shown.contains(run.digest()))
                .toList();
    }

    List<Fact> facts(Manuscript manuscript, Version version) {
        return facts.of(manuscript, version).stream()
                .map((SubmittedSubject.Fact fact) -> new Fact(fact.label(), fact.value()))
                .toList();
    }

    private List<EditPage.FileLine> attachments(Manuscript manuscript, Version version) {
        return files.of(manuscript.id().subject()).stream()
                .filter(file -> version.text().attachments().contains(file.id()))
                .map((StoredFile file) -> new EditPage.FileLine(
                        file.id().value().toString(), file.name(), FileSizes.of(file.size()), true))
                .toList();
    }

    private VersionRow row(Version version, ReadableManuscript readable, List<RunView> runs) {
        var row = new ArrayList<Mark>();
        if (Integer.valueOf(version.number()).equals(readable.manuscript().live())) {
            row.add(new Mark(texts.of("publishing.manuscript.label.LIVE"), "green"));
        }
        if (runs.stream().anyMatch(run -> run.digest().equals(version.digest()))) {
            row.add(new Mark(texts.of("publishing.manuscript.label.SUBMITTED"), "grey"));
        }
        return new VersionRow(
                version.number(),
                version.writtenByName(),
                dates.of(version.writtenAt()),
                version.digest().brief(),
                row,
                readable.version(version.number() - 1).isPresent());
    }

    private Round round(RunView run) {
        return new Round(
                run.routeName(),
                texts.of("approval.run.state", run.state()),
                addressOf(run),
                run.signatures().stream().map(this::signature).toList());
    }

    private TimelineEntry signature(RunView.SignedStep step) {
        return new TimelineEntry(
                step.decision(), step.signature() + "　" + step.stepName(), dates.of(step.at()), step.opinion(), "blue");
    }

    private static String addressOf(RunView run) {
        return "/office/approvals/" + run.id().value();
    }
}

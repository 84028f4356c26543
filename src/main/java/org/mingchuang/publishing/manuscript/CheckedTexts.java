package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.proofing.HtmlBody;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.SourceUnits;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.springframework.stereotype.Component;

/** Makes of a manuscript what the content check reads: every word that the public would see, and how it came about. */
@Component
class CheckedTexts {

    private static final Pattern GOVERNMENT = Pattern.compile("(?i)https?://([a-z0-9-]+\\.)*gov\\.cn([:/].*)?");

    private final StoredFiles files;
    private final AttachmentTexts attachments;
    private final SourceUnits sources;
    private final Columns columns;
    private final Clock clock;

    CheckedTexts(StoredFiles files, AttachmentTexts attachments, SourceUnits sources, Columns columns, Clock clock) {
        this.files = files;
        this.attachments = attachments;
        this.sources = sources;
        this.columns = columns;
        this.clock = clock;
    }

    /** With its attachments. */
    CheckedText of(ManuscriptId id, Manuscripts.Text text) {
        HtmlBody body = HtmlBody.of(text.bodyHtml());
        var parts = new ArrayList<>(written(text, body));
        var unread = new ArrayList<String>();
        for (StoredFile file : files.of(id.subject())) {
            if (text.attachments().contains(file.id())) {
                Optional<List<Part>> read = file.isPicture() ? Optional.of(List.of()) : attachments.of(file);
                read.ifPresent(parts::addAll);
                if (read.isEmpty()) {
                    unread.add(file.name());
                }
            }
        }
        return new CheckedText(new Material(parts, body.links(), circumstances(text)), unread);
    }

    /** While it is being written: quick, and without the attachments. */
    Material whileWriting(String title, String summary, String bodyHtml) {
        var parts = new ArrayList<Part>();
        add(parts, Place.TITLE, "标题", title);
        add(parts, Place.SUMMARY, "摘要", summary);
        HtmlBody body = HtmlBody.of(bodyHtml);
        parts.addAll(body.parts());
        return new Material(parts, body.links(), Circumstances.plain(LocalDate.now(clock)));
    }

    private static List<Part> written(Manuscripts.Text text, HtmlBody body) {
        var parts = new ArrayList<Part>();
        add(parts, Place.TITLE, "标题", text.title());
        add(parts, Place.TITLE, "副标题", text.subtitle());
        add(parts, Place.SUMMARY, "摘要", text.summary());
        parts.addAll(body.parts());
        add(parts, Place.ALTERNATIVE, "题图说明", text.coverAlt());
        return parts;
    }

    private static void add(List<Part> parts, Place place, String label, String words) {
        if (!words.isBlank()) {
            parts.add(new Part(place, label, words));
        }
    }

    private Circumstances circumstances(Manuscripts.Text text) {
        Instant planned = text.plannedAt();
        LocalDate on = planned == null ? LocalDate.now(clock) : LocalDate.ofInstant(planned, clock.getZone());
        Optional<SourceUnitView> source = Optional.ofNullable(text.sourceUnit()).flatMap(sources::find);
        boolean reprint = text.origin() == ContentOrigin.REPRINT;
        return new Circumstances(
                reprint,
                reprint ? source.map(SourceUnitView::name).orElse(text.source()) : "",
                source.filter(unit -> unit.isInForce(on)).isPresent() || isGovernment(text.originalAddress()),
                text.originalTitle(),
                text.kind() == ManuscriptKind.PUBLICITY,
                Optional.ofNullable(text.home())
                        .flatMap(columns::find)
                        .map(ColumnView::path)
                        .orElse(""),
                on);
    }

    /** Government sites need no list (O-16). */
    private static boolean isGovernment(String address) {
        return GOVERNMENT.matcher(address).matches();
    }
}

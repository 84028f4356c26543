package org.mingchuang.publishing.manuscript;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Material.Link;
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

    private static final String BLOCKS = "p, h2, h3, h4, h5, h6, li, td, th, caption, figcaption, dt, dd";

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
        var parts = new ArrayList<>(written(text));
        var unread = new ArrayList<String>();
        for (StoredFile file : files.of(id.subject())) {
            if (text.attachments().contains(file.id())) {
                Optional<String> read = file.isPicture() ? Optional.of("") : attachments.of(file);
                read.filter(words -> !words.isBlank())
                        .ifPresent(words -> parts.add(new Part(Place.ATTACHMENT, "附件“" + file.name() + "”", words)));
                if (read.isEmpty()) {
                    unread.add(file.name());
                }
            }
        }
        return new CheckedText(new Material(parts, links(text.bodyHtml()), circumstances(text)), unread);
    }

    /** While it is being written: quick, and without the attachments. */
    Material whileWriting(String title, String summary, String bodyHtml) {
        var parts = new ArrayList<Part>();
        add(parts, Place.TITLE, "标题", title);
        add(parts, Place.SUMMARY, "摘要", summary);
        body(parts, bodyHtml);
        return new Material(parts, links(bodyHtml), Circumstances.plain(LocalDate.now(clock)));
    }

    private static List<Part> written(Manuscripts.Text text) {
        var parts = new ArrayList<Part>();
        add(parts, Place.TITLE, "标题", text.title());
        add(parts, Place.TITLE, "副标题", text.subtitle());
        add(parts, Place.SUMMARY, "摘要", text.summary());
        body(parts, text.bodyHtml());
        add(parts, Place.ALTERNATIVE, "题图说明", text.coverAlt());
        return parts;
    }

    private static void body(List<Part> parts, String html) {
        Document body = Jsoup.parseBodyFragment(html);
        add(parts, Place.BODY, "正文", words(body));
        for (Element picture : body.select("img[alt]")) {
            add(parts, Place.ALTERNATIVE, "图片说明", picture.attr("alt"));
        }
    }

    /** A line for each block; what stands in none is read as well. */
    private static String words(Document body) {
        List<Element> blocks = body.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .toList();
        String lines = blocks.stream().map(Element::text).collect(Collectors.joining("\n"));
        return blocks.isEmpty() ? body.text() : lines;
    }

    private static void add(List<Part> parts, Place place, String label, String words) {
        if (!words.isBlank()) {
            parts.add(new Part(place, label, words));
        }
    }

    private static List<Link> links(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href]").stream()
                .map(link -> new Link(link.text(), link.attr("href")))
                .toList();
    }

    private Circumstances circumstances(Manuscripts.Text text) {
        Instant planned = text.plannedAt();
        LocalDate on = planned == null ? LocalDate.now(clock) : LocalDate.ofInstant(planned, clock.getZone());
        Optional<SourceUnitView> source = Optional.ofNullable(text.sourceUnit()).flatMap(sources::find);
        boolean reprint = text.origin() == ContentOrigin.REPRINT;
        return new Circumstances(
                reprint,
                reprint ? source.map(SourceUnitView::name).orElse(text.source()) : "",
                source.filter(unit -> unit.isInForce(on)).isPresent(),
                text.originalTitle(),
                text.kind() == ManuscriptKind.PUBLICITY,
                Optional.ofNullable(text.home())
                        .flatMap(columns::find)
                        .map(ColumnView::path)
                        .orElse(""),
                on);
    }
}

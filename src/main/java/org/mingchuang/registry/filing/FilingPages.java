package org.mingchuang.registry.filing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.audit.History;
import org.mingchuang.duty.Duties;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChannelPolicy;
import org.mingchuang.registry.channel.ChannelTones;
import org.mingchuang.registry.channel.FieldWords;
import org.mingchuang.registry.filing.FilingPage.ChangeLine;
import org.mingchuang.registry.filing.FilingPage.Linked;
import org.mingchuang.registry.filing.FilingPage.Material;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one filing with all that belongs to it. */
@Component
class FilingPages {

    static final String LIST = "/office/filings";

    private final ChannelActivation channels;
    private final FilingMaterials materials;
    private final FilingActs acts;
    private final FilingDuties clocks;
    private final FieldWords words;
    private final Duties duties;
    private final Units units;
    private final History history;
    private final Dates dates;
    private final Texts texts;
    private final Clock clock;

    FilingPages(
            ChannelActivation channels,
            FilingMaterials materials,
            FilingActs acts,
            FilingDuties clocks,
            FieldWords words,
            Duties duties,
            Units units,
            History history,
            Dates dates,
            Texts texts,
            Clock clock) {
        this.channels = channels;
        this.materials = materials;
        this.acts = acts;
        this.clocks = clocks;
        this.words = words;
        this.duties = duties;
        this.units = units;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
    }

    static String address(FilingId id) {
        return LIST + "/" + id.value();
    }

    /** @param chosen the path of the act that is filled in, empty for the one that comes next */
    @Transactional(readOnly = true)
    public FilingPage page(Filing filing, String chosen, FilingTyped typed, FormErrors errors, Actor actor) {
        Channel channel = channels.of(filing.channel());
        boolean late = filing.may(FilingAct.SUBMIT) && clocks.isLate(filing, clock.instant());
        return new FilingPage(
                address(filing.id()),
                "“" + channel.name() + "”" + texts.of("registry.filing.kind", filing.kind()) + "备案",
                "编号 " + filing.number() + "，"
                        + units.find(filing.unit()).map(UnitView::name).orElse(""),
                texts.of("registry.filing.state", filing.state()),
                filing.tone(),
                filing.version(),
                late,
                alert(filing, actor),
                new Linked(
                        channel.name(), "/office/channels/" + filing.channel().value()),
                facts(filing),
                changes(filing),
                fields(filing, channel),
                materials.of(filing).stream()
                        .map(file -> material(file, filing, actor))
                        .toList(),
                attaching(filing, actor),
                acts.of(filing, late, chosen, typed, errors, actor),
                papers(filing, actor),
                clocks(filing),
                history.of(filing.id().subject()),
                errors);
    }

    private String alert(Filing filing, Actor actor) {
        if (filing.may(FilingAct.ACCEPT)
                && ChannelPolicy.mayManage(actor)
                && filing.trace().isBy(actor)) {
            return texts.of("registry.filing.text.OWN");
        }
        String why = filing.trace().opinion();
        return filing.state() == FilingState.SENT_BACK ? texts.of("registry.filing.text.SENT_BACK", why) : "";
    }

    private List<Fact> facts(Filing filing) {
        Filing.Trace trace = filing.trace();
        var facts = new ArrayList<Fact>();
        add(facts, "EVENT", dates.of(filing.eventOn()));
        add(facts, "REASON", filing.reason());
        add(facts, "SUBMITTED", done(trace.submittedAt(), trace.submittedBy()));
        add(facts, "LATE", filing.lateReason());
        add(facts, "CHECKED", done(trace.checkedAt(), trace.checkedBy()));
        add(facts, "OPINION", trace.opinion());
        add(facts, "PASSED_ON", done(trace.passedOnAt(), trace.passedOnBy()));
        add(facts, "NUMBER", trace.outgoingNo());
        add(facts, "DELIVERY", trace.delivery());
        var confirmed = trace.confirmedOn();
        add(facts, "CONFIRMED", confirmed == null ? "" : dates.of(confirmed));
        add(facts, "CONFIRMATION", trace.confirmation());
        return facts;
    }

    private void add(List<Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(texts.of("registry.filing.fact." + name), value));
        }
    }

    private String done(@Nullable Instant at, String by) {
        return at == null ? "" : dates.of(at) + "　" + by;
    }

    private List<ChangeLine> changes(Filing filing) {
        return filing.changes().stream()
                .map(change -> new ChangeLine(
                        words.label(change.field()),
                        words.value(change.field(), change.before()),
                        words.value(change.field(), change.after())))
                .toList();
    }

    /** What is filed: until it is handed in as the channel stands now, then as it was handed in. */
    private List<Fact> fields(Filing filing, Channel channel) {
        var filed = filing.may(FilingAct.EDIT) ? channel.fields() : filing.snapshot();
        return ChannelField.of(channel.kind()).stream()
                .filter(field -> filed.has(field))
                .map(field -> new Fact(words.label(field), words.value(field, filed)))
                .toList();
    }

    private Material material(StoredFile file, Filing filing, Actor actor) {
        boolean removable = filing.may(FilingAct.EDIT) && FilingPolicy.may(actor, FilingAct.EDIT, filing);
        return new Material(
                file.name(),
                "/office/files/" + file.id().value(),
                dates.of(file.storedAt()),
                removable ? address(filing.id()) + "/materials/" + file.id().value() + "/removal" : "");
    }

    private String attaching(Filing filing, Actor actor) {
        if (!FilingPolicy.mayAttach(actor, filing)) {
            return "";
        }
        return texts.of("registry.filing.attaching." + (filing.may(FilingAct.PROVE) ? "PROOF" : "MATERIAL"));
    }

    private List<Linked> papers(Filing filing, Actor actor) {
        var papers = new ArrayList<Linked>();
        papers.add(new Linked(texts.of("registry.filing.paper.FORM"), address(filing.id()) + "/form"));
        if (ChannelPolicy.mayManage(actor) && FilingLetters.hasLetter(filing)) {
            papers.add(new Linked(texts.of("registry.filing.paper.LETTER"), address(filing.id()) + "/letter"));
        }
        return papers;
    }

    private List<FilingPage.Clock> clocks(Filing filing) {
        return duties.of(filing.id().subject()).stream()
                .map(duty -> new FilingPage.Clock(
                        duty.title(),
                        "/office/duties/" + duty.id().value(),
                        duty.dueText(),
                        duty.lateness().isEmpty()
                                ? texts.of("duty.state", duty.state())
                                : texts.of("duty.state", duty.state()) + "（" + duty.lateness() + "）",
                        ChannelTones.of(duty.state())))
                .toList();
    }
}

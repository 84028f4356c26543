package org.mingchuang.registry.filing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelAct;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of a filing, from the sponsor's hand to the district government's receipt. */
@Component
public class FilingDesk {

    private final FilingStore filings;
    private final FilingRequirements requirements;
    private final FilingDuties duties;
    private final FilingOpening opening;
    private final ChannelActivation channels;
    private final FilingMaterials materials;
    private final StoredFiles files;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingDesk(
            FilingStore filings,
            FilingRequirements requirements,
            FilingDuties duties,
            FilingOpening opening,
            ChannelActivation channels,
            FilingMaterials materials,
            StoredFiles files,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.requirements = requirements;
        this.duties = duties;
        this.opening = opening;
        this.channels = channels;
        this.materials = materials;
        this.files = files;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** 附材料 by the sponsor, 附报送凭证 by the office once it has accepted. */
    @Transactional
    public Outcome<StoredFile> attach(FilingId id, long seenVersion, String name, InputStream content, Actor by)
            throws IOException {
        Filing filing = seen(id, seenVersion);
        FilingAct act = filing.may(FilingAct.PROVE) ? FilingAct.PROVE : FilingAct.EDIT;
        List<Refusal> unmet = requirements.permitted(act, filing, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toAttach(filing);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Outcome<StoredFile> stored = files.store(id.subject(), name, content, by);
        return stored.fold(file -> attached(filing, act, file, by), Outcome::refused);
    }

    /** It is the filing's next version, so that nobody hands in or accepts without having seen the file. */
    private Outcome<StoredFile> attached(Filing filing, FilingAct act, StoredFile file, Actor by) {
        filings.save(filing.perform(act, filing.trace()));
        announced(filing.id(), act == FilingAct.PROVE ? "PROVED" : "ATTACHED", Map.of("文件", file.name()), by);
        return Outcome.done(file);
    }

    /** 撤下材料: it is filed no more; what has been handed in stays. */
    @Transactional
    public Outcome<FilingId> remove(FilingId id, long seenVersion, FileId material, Actor by) {
        Filing filing = seen(id, seenVersion);
        List<Refusal> unmet = requirements.permitted(FilingAct.EDIT, filing, by);
        Optional<StoredFile> file = materials.of(filing).stream()
                .filter(each -> each.id().equals(material))
                .findFirst();
        if (!unmet.isEmpty() || file.isEmpty()) {
            return Outcome.refused(unmet.isEmpty() ? List.of(FilingRequirements.refusal("MATERIAL_GONE")) : unmet);
        }
        filings.save(filing.without(material).perform(FilingAct.EDIT, filing.trace()));
        return announced(id, "DETACHED", Map.of("文件", file.get().name()), by);
    }

    /** 报委办公室: the fields as they stand now are what is filed. */
    @Transactional
    public Outcome<FilingId> submit(FilingId id, long seenVersion, String reason, String lateReason, Actor by) {
        Filing filing = seen(id, seenVersion);
        Channel channel = channels.of(filing.channel());
        Instant now = now();
        List<Refusal> unmet = requirements.permitted(FilingAct.SUBMIT, filing, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toSubmit(filing, channel, reason, lateReason, now);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        boolean late = duties.isLate(filing, now);
        Filing submitted = filing.with(
                        reason.strip(), late ? lateReason.strip() : filing.lateReason(), channel.fields())
                .perform(FilingAct.SUBMIT, filing.trace().submitted(now, by));
        filings.save(submitted);
        duties.submitted(submitted, channel.name(), now, by);
        return announced(id, late ? "SUBMITTED_LATE" : "SUBMITTED", Map.of("事由", reason.strip()), by);
    }

    /** 退回补正. Somebody left while an opening was being checked: it is opened again, so the change goes with it. */
    @Transactional
    public Outcome<FilingId> sendBack(FilingId id, long seenVersion, String reason, Actor by) {
        Filing filing = seen(id, seenVersion);
        List<Refusal> unmet = requirements.permitted(FilingAct.SEND_BACK, filing, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toSendBack(reason);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Instant now = now();
        Filing back = filing.perform(FilingAct.SEND_BACK, filing.trace().checked(now, by.name(), reason.strip()));
        filings.save(back);
        if (filing.kind() == FilingKind.OPENING) {
            opening.drop(channels.of(filing.channel()), FilingKind.CHANGE, texts.of("registry.filing.text.MERGED"), by);
        }
        duties.sentBack(back, channels.of(filing.channel()).name(), now, by);
        return announced(id, "SENT_BACK", Map.of("原因", reason.strip()), by);
    }

    /** 受理: an opening that is accepted makes the channel active. */
    @Transactional
    public Outcome<FilingId> accept(FilingId id, long seenVersion, String opinion, Actor by) {
        Filing filing = seen(id, seenVersion);
        List<Refusal> unmet = requirements.permitted(FilingAct.ACCEPT, filing, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toAccept(opinion);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        filings.save(filing.perform(FilingAct.ACCEPT, filing.trace().checked(now(), by.name(), opinion.strip())));
        if (filing.kind() == FilingKind.OPENING && channels.of(filing.channel()).may(ChannelAct.ACTIVATE)) {
            channels.activate(filing.channel(), by);
        }
        return announced(id, "ACCEPTED", Map.of(), by);
    }

    /** 报区政府. */
    @Transactional
    public Outcome<FilingId> passOn(FilingId id, long seenVersion, String number, String delivery, Actor by) {
        Filing filing = seen(id, seenVersion);
        List<Refusal> unmet = requirements.permitted(FilingAct.PASS_ON, filing, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toPassOn(number, delivery);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Filing passed = filing.perform(
                FilingAct.PASS_ON, filing.trace().passedOn(now(), by.name(), number.strip(), delivery.strip()));
        filings.save(passed);
        duties.passedOn(passed, by);
        return announced(id, "PASSED_ON", Map.of("文号", number.strip(), "方式", delivery.strip()), by);
    }

    /** 登记区政府回执. */
    @Transactional
    public Outcome<FilingId> confirm(FilingId id, long seenVersion, Optional<LocalDate> day, String note, Actor by) {
        Filing filing = seen(id, seenVersion);
        List<Refusal> unmet = requirements.permitted(FilingAct.CONFIRM, filing, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toConfirm(filing, day, note);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        LocalDate received = day.orElseThrow();
        filings.save(filing.perform(FilingAct.CONFIRM, filing.trace().confirmed(received, note.strip())));
        return announced(id, "CONFIRMED", Map.of("收到日期", received.toString()), by);
    }

    private Filing seen(FilingId id, long version) {
        Filing filing = filings.find(id).orElseThrow();
        if (filing.version() != version) {
            throw new StaleVersion(id.subject());
        }
        return filing;
    }

    private Outcome<FilingId> announced(FilingId id, String act, Map<String, String> details, Actor by) {
        Filing filing = filings.find(id).orElseThrow();
        var all = new LinkedHashMap<>(Map.of("渠道", channels.of(filing.channel()).name()));
        all.putAll(details);
        events.publishEvent(new FilingActed(filing, act, all, by));
        return Outcome.done(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

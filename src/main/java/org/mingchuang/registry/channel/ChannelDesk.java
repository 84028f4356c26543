package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.Submission;
import org.mingchuang.approval.Target;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.ChannelsChanged;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.Platform;
import org.mingchuang.registry.filing.FilingOpening;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Planning, registering and keeping channels. What ends them is at the desk of closings. */
@Component
public class ChannelDesk {

    private final ChannelStore channels;
    private final ChannelRequirements requirements;
    private final ChannelDigest digests;
    private final FieldChanges changes;
    private final FilingOpening filings;
    private final ChannelDuties duties;
    private final Approvals approvals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChannelDesk(
            ChannelStore channels,
            ChannelRequirements requirements,
            ChannelDigest digests,
            FieldChanges changes,
            FilingOpening filings,
            ChannelDuties duties,
            Approvals approvals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.channels = channels;
        this.requirements = requirements;
        this.digests = digests;
        this.changes = changes;
        this.filings = filings;
        this.duties = duties;
        this.approvals = approvals;
        this.events = events;
        this.clock = clock;
    }

    /** 拟开设. */
    @Transactional
    public Outcome<ChannelId> plan(
            ChannelKind kind,
            @Nullable Platform platform,
            UnitId unit,
            ChannelFields fields,
            String exception,
            Actor by) {
        Channel planned = blank(kind, platform, unit, ChannelState.PLANNED, fields, exception);
        if (!ChannelPolicy.mayKeep(by, unit)) {
            return Outcome.refused(ChannelRequirements.refusal("NOT_PERMITTED"));
        }
        return added(planned, requirements.toSave(planned), "PLANNED", by);
    }

    /** 登记已有渠道: what stood and was filed before this system; only the office, which has the papers. */
    @Transactional
    public Outcome<ChannelId> record(
            ChannelKind kind,
            @Nullable Platform platform,
            UnitId unit,
            ChannelFields fields,
            String exception,
            Actor by) {
        Channel existing = blank(kind, platform, unit, ChannelState.ACTIVE, fields, exception);
        if (!ChannelPolicy.mayManage(by)) {
            return Outcome.refused(ChannelRequirements.refusal("NOT_PERMITTED"));
        }
        var unmet = new ArrayList<>(requirements.toRecord(existing, today()));
        return added(existing, unmet, "RECORDED", by);
    }

    private Outcome<ChannelId> added(Channel channel, List<Refusal> unmet, String act, Actor by) {
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        return channels.add(channel)
                .map(id -> {
                    Channel kept = channels.find(id).orElseThrow();
                    if (kept.state() == ChannelState.ACTIVE) {
                        duties.activated(kept, by);
                        changed(kept);
                    }
                    return announced(kept, act, Map.of(), by);
                })
                .orElseGet(() -> Outcome.refused(ChannelRequirements.refusal("TAKEN")));
    }

    /**
     * 修改. What is filed already becomes a filing of the change by itself.
     *
     * @param day of the change
     * @param note why; needed when something that is filed changes
     */
    @Transactional
    public Outcome<ChannelId> edit(
            ChannelId id,
            long seenVersion,
            ChannelFields fields,
            String exception,
            LocalDate day,
            String note,
            Actor by) {
        Channel channel = seen(id, seenVersion);
        Channel edited =
                channel.with(channel.state().isFiled() ? fields : fields.openedAs(channel.fields()), exception.strip());
        if (edited.equals(channel)) {
            return Outcome.done(id);
        }
        List<Refusal> unmet = permitted(channel, ChannelAct.EDIT, by);
        if (unmet.isEmpty()) {
            unmet = unmetToEdit(channel, edited, day, note);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        boolean revised =
                channel.state() == ChannelState.APPROVED && !channel.fields().isWithinConsent(edited.fields());
        if (revised) {
            edited = edited.perform(ChannelAct.REVISE).during(today(), null, "");
        }
        channels.save(edited);
        if (channel.state().isFiled()) {
            filings.change(channel, edited, day, note.strip(), by);
        }
        if (edited.fields().has(ChannelField.POLICE_NO)) {
            duties.filedWithPolice(edited, by);
        }
        changed(edited);
        return announced(
                edited, (revised ? ChannelAct.REVISE : ChannelAct.EDIT).name(), changes.between(channel, edited), by);
    }

    private List<Refusal> unmetToEdit(Channel channel, Channel edited, LocalDate day, String note) {
        if (channel.state() == ChannelState.REGISTERED && filings.isWithOffice(channel.id(), FilingKind.OPENING)) {
            return List.of(ChannelRequirements.refusal("BEING_CHECKED"));
        }
        if (!channel.state().isFiled()) {
            return requirements.toSave(edited);
        }
        var unmet = new ArrayList<>(requirements.toSaveFiled(edited));
        unmet.addAll(requirements.contract(channel, edited, today()));
        if (!channel.fields().filedDifferences(edited.fields()).isEmpty()) {
            requirements.event(channel, day, today()).ifPresent(unmet::add);
            requirements.note(note).ifPresent(unmet::add);
        }
        return unmet;
    }

    /** 报批开设 (M-15). */
    @Transactional
    public Outcome<RunId> submit(ChannelId id, long seenVersion, Actor by) {
        Channel channel = seen(id, seenVersion);
        List<Refusal> unmet = permitted(channel, ChannelAct.SUBMIT, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toSubmit(channel);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        var submission = new Submission(
                id.subject(),
                OpeningSubject.title(channel),
                channel.unit(),
                MaterialOrigin.OWN,
                Target.CHANNEL_OPENING,
                digests.of(channel),
                Set.of(by.id()));
        Outcome<RunId> run = approvals.open(submission, by);
        if (run.isDone()) {
            Channel submitted = channel.perform(ChannelAct.SUBMIT);
            channels.save(submitted);
            announced(submitted, ChannelAct.SUBMIT.name(), Map.of(), by);
        }
        return run;
    }

    /** 登记注册: the filing's clock runs from that day (N-02). */
    @Transactional
    public Outcome<ChannelId> register(ChannelId id, long seenVersion, LocalDate day, Actor by) {
        Channel channel = seen(id, seenVersion);
        List<Refusal> unmet = permitted(channel, ChannelAct.REGISTER, by);
        if (unmet.isEmpty()) {
            unmet = requirements.toRegister(channel, day, today());
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Channel registered = channel.perform(ChannelAct.REGISTER)
                .with(channel.fields().with(ChannelField.OPENED_ON, day.toString()), channel.exception())
                .during(day, null, "");
        channels.save(registered);
        filings.open(registered, FilingKind.OPENING, day, channel.fields().of(ChannelField.NECESSITY), by);
        return announced(registered, ChannelAct.REGISTER.name(), Map.of("日期", day.toString()), by);
    }

    @Transactional
    public Outcome<ChannelId> giveUp(ChannelId id, long seenVersion, String note, Actor by) {
        Channel channel = seen(id, seenVersion);
        List<Refusal> unmet = permitted(channel, ChannelAct.GIVE_UP, by);
        if (unmet.isEmpty()) {
            unmet = requirements.note(note).stream().toList();
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Channel given = channel.perform(ChannelAct.GIVE_UP).during(today(), null, note.strip());
        channels.save(given);
        return announced(given, ChannelAct.GIVE_UP.name(), Map.of("原因", note.strip()), by);
    }

    static List<Refusal> permitted(Channel channel, ChannelAct act, Actor by) {
        if (!ChannelPolicy.may(by, act, channel)) {
            return List.of(ChannelRequirements.refusal("NOT_PERMITTED"));
        }
        return channel.may(act) ? List.of() : List.of(ChannelRequirements.refusal("NOT_NOW"));
    }

    private Channel blank(
            ChannelKind kind,
            @Nullable Platform platform,
            UnitId unit,
            ChannelState state,
            ChannelFields fields,
            String exception) {
        Platform only = kind == ChannelKind.ACCOUNT ? platform : null;
        return new Channel(
                new ChannelId(0),
                kind,
                only,
                unit,
                state,
                fields,
                exception.strip(),
                today(),
                null,
                "",
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                1);
    }

    private Channel seen(ChannelId id, long version) {
        Channel channel = channels.find(id).orElseThrow();
        if (channel.version() != version) {
            throw new StaleVersion(id.subject());
        }
        return channel;
    }

    private void changed(Channel channel) {
        if (channel.state().isPublic()) {
            events.publishEvent(
                    new ChannelsChanged(channel.id(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    private Outcome<ChannelId> announced(Channel channel, String act, Map<String, String> details, Actor by) {
        var all = new LinkedHashMap<>(Map.of("渠道", channel.name()));
        all.putAll(details);
        events.publishEvent(new ChannelActed(channel, act, all, by));
        return Outcome.done(channel.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

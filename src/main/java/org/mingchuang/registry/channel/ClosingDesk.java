package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelsChanged;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.filing.FilingOpening;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking channels off line for a time, and closing and cancelling them for good (G-04, G-05). */
@Component
public class ClosingDesk {

    private final ChannelStore channels;
    private final ClosingRequirements requirements;
    private final ChannelLimits limits;
    private final FilingOpening filings;
    private final ChannelDuties duties;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingDesk(
            ChannelStore channels,
            ClosingRequirements requirements,
            ChannelLimits limits,
            FilingOpening filings,
            ChannelDuties duties,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.channels = channels;
        this.requirements = requirements;
        this.limits = limits;
        this.filings = filings;
        this.duties = duties;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** @param until the last day off line */
    @Transactional
    public Outcome<ChannelId> suspend(
            ChannelId id, long seen, LocalDate from, LocalDate until, String reason, Actor by) {
        return perform(
                id,
                seen,
                ChannelAct.SUSPEND,
                by,
                channel -> requirements.toSuspend(channel, from, until, reason, today()),
                channel -> {
                    Channel offline = channel.perform(ChannelAct.SUSPEND).during(from, until, reason.strip());
                    channels.save(offline);
                    filings.open(
                            offline,
                            FilingKind.OFFLINE,
                            from,
                            texts.of("registry.filing.text.OFFLINE", reason.strip(), until.toString()),
                            by);
                    duties.offline(offline, until, by);
                    return Map.of("下线", from.toString(), "最后一日", until.toString(), "原因", reason.strip());
                });
    }

    @Transactional
    public Outcome<ChannelId> resume(ChannelId id, long seen, Actor by) {
        return perform(id, seen, ChannelAct.RESUME, by, _ -> List.of(), channel -> {
            Channel active = channel.perform(ChannelAct.RESUME).during(today(), null, "");
            channels.save(active);
            duties.resumed(active, by);
            return Map.of();
        });
    }

    /** 公示关停: the public notice begins; closed it is after its days (G-05). */
    @Transactional
    public Outcome<ChannelId> announceClosing(ChannelId id, long seen, LocalDate start, String notice, Actor by) {
        return perform(
                id,
                seen,
                ChannelAct.ANNOUNCE_CLOSING,
                by,
                _ -> requirements.toAnnounce(start, notice, today()),
                channel -> {
                    LocalDate last = limits.closableFrom(start);
                    Channel closing =
                            channel.perform(ChannelAct.ANNOUNCE_CLOSING).during(start, last, notice.strip());
                    channels.save(closing);
                    duties.closing(closing, last, by);
                    return Map.of("公示起始", start.toString(), "可关停", last.toString());
                });
    }

    @Transactional
    public Outcome<ChannelId> keep(ChannelId id, long seen, String note, Actor by) {
        return perform(id, seen, ChannelAct.KEEP, by, _ -> requirements.note(note), channel -> {
            Channel kept = channel.perform(ChannelAct.KEEP).during(today(), null, "");
            channels.save(kept);
            duties.kept(kept, by);
            return Map.of("原因", note.strip());
        });
    }

    /** 关停, on the day the public finds it no more; not before the notice has run. */
    @Transactional
    public Outcome<ChannelId> close(ChannelId id, long seen, LocalDate day, Actor by) {
        return perform(
                id, seen, ChannelAct.CLOSE, by, channel -> requirements.toClose(channel, day, today()), channel -> {
                    Channel closed = channel.perform(ChannelAct.CLOSE).during(day, null, channel.stateNote());
                    channels.save(closed);
                    filings.drop(closed, FilingKind.CHANGE, texts.of("registry.filing.text.CLOSED"), by);
                    filings.open(closed, FilingKind.CLOSING, day, channel.stateNote(), by);
                    duties.closed(closed, by);
                    return Map.of("日期", day.toString());
                });
    }

    /** Ticks one item of the check list. */
    @Transactional
    public Outcome<ChannelId> check(ChannelId id, ChecklistItem item, Actor by) {
        Channel channel = channels.find(id).orElseThrow();
        List<Refusal> unmet = ChannelDesk.permitted(channel, ChannelAct.CANCEL, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        channels.check(id, item.name(), clock.instant().truncatedTo(ChronoUnit.MICROS), by.name());
        return announced(channel, "CHECKED", Map.of("清单项", texts.of("registry.checklist", item)), by);
    }

    /** 注销: when the whole list is done. */
    @Transactional
    public Outcome<ChannelId> cancel(ChannelId id, long seen, LocalDate day, Actor by) {
        return perform(
                id,
                seen,
                ChannelAct.CANCEL,
                by,
                channel -> requirements.toCancel(channel, done(id), day, today()),
                channel -> {
                    Channel cancelled = channel.perform(ChannelAct.CANCEL).during(day, null, channel.stateNote());
                    channels.save(cancelled);
                    filings.open(cancelled, FilingKind.CANCELLATION, day, channel.stateNote(), by);
                    duties.cancelled(cancelled, by);
                    return Map.of("日期", day.toString());
                });
    }

    private Set<String> done(ChannelId id) {
        return channels.checks(id).stream().map(ChannelStore.Check::item).collect(Collectors.toSet());
    }

    private Outcome<ChannelId> perform(
            ChannelId id,
            long version,
            ChannelAct act,
            Actor by,
            Function<Channel, List<Refusal>> required,
            Function<Channel, Map<String, String>> performed) {
        Channel channel = channels.find(id).orElseThrow();
        if (channel.version() != version) {
            throw new StaleVersion(id.subject());
        }
        List<Refusal> unmet = ChannelDesk.permitted(channel, act, by);
        if (unmet.isEmpty()) {
            unmet = required.apply(channel);
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Map<String, String> details = performed.apply(channel);
        Channel kept = channels.find(id).orElseThrow();
        events.publishEvent(new ChannelsChanged(id, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return announced(kept, act.name(), details, by);
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

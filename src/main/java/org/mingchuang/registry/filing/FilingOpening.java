package org.mingchuang.registry.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.Actor;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelFields;
import org.mingchuang.registry.channel.ChannelFields.Difference;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens filings by themselves, with their clocks, when something happens to a channel. */
@Component
public class FilingOpening {

    private final FilingStore filings;
    private final FilingDuties duties;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingOpening(
            FilingStore filings, FilingDuties duties, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.filings = filings;
        this.duties = duties;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Of an event: opening, offline, closing, cancellation. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FilingId open(Channel channel, FilingKind kind, LocalDate eventOn, String reason, Actor by) {
        return add(channel, kind, eventOn, reason, List.of(), by);
    }

    /**
     * Of changed fields. What is still being written down takes them in, its clock running from the first of its events; when
     * everything was changed back, nothing is left to be filed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Channel before, Channel after, LocalDate eventOn, String reason, Actor by) {
        List<Difference> differences = before.fields().filedDifferences(after.fields());
        if (differences.isEmpty()) {
            return;
        }
        Optional<Filing> open = filings.of(after.id()).stream()
                .filter(filing -> filing.kind() == FilingKind.CHANGE && takes(filing, eventOn))
                .findFirst();
        if (open.isEmpty()) {
            add(after, FilingKind.CHANGE, eventOn, reason, differences, by);
        } else {
            join(open.get(), after, eventOn, reason, by);
        }
    }

    /** What was sent back had its clock already; an earlier event needs one of its own. */
    private static boolean takes(Filing open, LocalDate eventOn) {
        return open.state() == FilingState.DRAFT
                || open.state() == FilingState.SENT_BACK && !eventOn.isBefore(open.eventOn());
    }

    private void join(Filing open, Channel after, LocalDate eventOn, String reason, Actor by) {
        List<Difference> all = original(open).filedDifferences(after.fields());
        LocalDate first = open.eventOn().isBefore(eventOn) ? open.eventOn() : eventOn;
        String reasons = open.reason().equals(reason) ? reason : joined(open.reason(), reason);
        Filing joined = open.with(all, after.fields(), first, reasons);
        if (all.isEmpty()) {
            String why = texts.of("registry.filing.text.CHANGED_BACK");
            filings.save(joined.perform(FilingAct.DROP, joined.trace()));
            duties.dropped(open, why, by);
            announce(open.id(), "DROPPED", Map.of("渠道", after.name(), "原因", why), by);
        } else {
            filings.save(joined);
            if (first.isBefore(open.eventOn())) {
                duties.moved(joined, after.name(), texts.of("registry.filing.text.EARLIER_EVENT"), by);
            }
            announce(open.id(), "JOINED", Map.of("渠道", after.name(), "事由", reason), by);
        }
    }

    /** The fields as they were before the first change that is still being written down. */
    private static ChannelFields original(Filing open) {
        ChannelFields fields = open.snapshot();
        for (Difference difference : open.changes()) {
            fields = fields.with(difference.field(), difference.before());
        }
        return fields;
    }

    private static String joined(String one, String other) {
        String both = one + "；" + other;
        return both.length() > 500 ? both.substring(0, 500) : both;
    }

    /** What was to be filed did not come about. Only what the office has not received yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Channel channel, FilingKind kind, String reason, Actor by) {
        filings.of(channel.id()).stream()
                .filter(filing -> filing.kind() == kind && filing.may(FilingAct.DROP))
                .forEach(filing -> {
                    filings.save(filing.perform(FilingAct.DROP, filing.trace()));
                    duties.dropped(filing, reason, by);
                    announce(filing.id(), "DROPPED", Map.of("渠道", channel.name(), "原因", reason), by);
                });
    }

    /** Whether the office has one of the kind in its hands, not yet accepted. */
    public boolean isWithOffice(ChannelId channel, FilingKind kind) {
        return filings.of(channel).stream()
                .anyMatch(filing -> filing.kind() == kind && filing.state() == FilingState.SUBMITTED);
    }

    private FilingId add(
            Channel channel, FilingKind kind, LocalDate eventOn, String reason, List<Difference> changes, Actor by) {
        var blank = new Filing(
                new FilingId(0),
                kind,
                channel.id(),
                channel.unit(),
                FilingState.DRAFT,
                eventOn,
                reason,
                changes,
                channel.fields(),
                "",
                Set.of(),
                Filing.Trace.none(),
                1);
        FilingId id = filings.add(blank, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Filing filing = filings.find(id).orElseThrow();
        duties.opened(filing, channel.name(), by);
        announce(id, "OPENED", Map.of("渠道", channel.name(), "类型", texts.of("registry.filing.kind", kind)), by);
        return id;
    }

    private void announce(FilingId id, String act, Map<String, String> details, Actor by) {
        events.publishEvent(new FilingActed(filings.find(id).orElseThrow(), act, details, by));
    }
}

package org.mingchuang.registry.channel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.approval.Approvals;
import org.mingchuang.audit.History;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.People;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.channel.ChannelPage.Check;
import org.mingchuang.registry.channel.ChannelPage.Clock;
import org.mingchuang.registry.channel.ChannelPage.FilingLine;
import org.mingchuang.registry.channel.ChannelPage.RunLine;
import org.mingchuang.registry.filing.Filing;
import org.mingchuang.registry.filing.FilingReading;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one channel with all that belongs to it. */
@Component
class ChannelPages {

    static final String LIST = "/office/channels";

    private final ChannelStore channels;
    private final FilingReading filings;
    private final ChannelActs acts;
    private final ChannelWarnings warnings;
    private final FieldWords words;
    private final Duties duties;
    private final Approvals approvals;
    private final People people;
    private final Units units;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    ChannelPages(
            ChannelStore channels,
            FilingReading filings,
            ChannelActs acts,
            ChannelWarnings warnings,
            FieldWords words,
            Duties duties,
            Approvals approvals,
            People people,
            Units units,
            History history,
            Dates dates,
            Texts texts) {
        this.channels = channels;
        this.filings = filings;
        this.acts = acts;
        this.warnings = warnings;
        this.words = words;
        this.duties = duties;
        this.approvals = approvals;
        this.people = people;
        this.units = units;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    static String address(ChannelId id) {
        return LIST + "/" + id.value();
    }

    /** @param chosen the path of the act that is filled in, empty for the one that comes next */
    @Transactional(readOnly = true)
    public ChannelPage page(Channel channel, String chosen, ChannelForm typed, FormErrors errors, Actor actor) {
        List<Filing> filed = filings.of(channel.id());
        return new ChannelPage(
                address(channel.id()),
                channel.name(),
                words.place(channel) + "，"
                        + units.find(channel.unit()).map(UnitView::name).orElse(""),
                texts.of("registry.state", channel.state()),
                ChannelTones.of(channel.state()),
                channel.version(),
                channel.may(ChannelAct.EDIT) && ChannelPolicy.may(actor, ChannelAct.EDIT, channel),
                warnings.of(channel),
                facts(channel),
                persons(channel),
                contract(channel),
                clocks(channel, filed),
                filed.stream().map(this::line).toList(),
                checks(channel),
                acts.of(channel, chosen, typed, errors, actor),
                runs(channel),
                history.of(channel.id().subject()),
                qr(channel),
                errors);
    }

    private List<RunLine> runs(Channel channel) {
        return approvals.of(channel.id().subject()).stream()
                .map(run -> new RunLine(
                        "/office/approvals/" + run.id().value(),
                        run.title(),
                        texts.of("approval.run.state", run.state())))
                .toList();
    }

    private static String qr(Channel channel) {
        boolean coded =
                channel.fields().has(ChannelField.ADDRESS) || channel.fields().has(ChannelField.QR_CONTENT);
        return coded ? address(channel.id()) + "/qr" : "";
    }

    private List<Fact> facts(Channel channel) {
        var facts = new ArrayList<Fact>();
        ChannelField.of(channel.kind()).stream()
                .filter(field -> !field.isPerson() && !field.isOfContract())
                .map(field -> new Fact(words.label(field), words.value(field, channel.fields())))
                .filter(fact -> !fact.value().isEmpty())
                .forEach(facts::add);
        addState(facts, channel);
        return facts;
    }

    private void addState(List<Fact> facts, Channel channel) {
        var since = channel.since();
        var until = channel.until();
        if (since != null && channel.state() != ChannelState.PLANNED) {
            facts.add(new Fact(texts.of("registry.channel.since"), dates.of(since)));
        }
        if (until != null) {
            facts.add(new Fact(texts.of("registry.channel.until." + channel.state()), dates.of(until)));
        }
        if (!channel.stateNote().isEmpty()) {
            facts.add(new Fact(texts.of("registry.channel.note"), channel.stateNote()));
        }
    }

    private List<Fact> persons(Channel channel) {
        return Stream.of(ChannelField.LEADER, ChannelField.RESPONSIBLE, ChannelField.OPERATOR)
                .map(field -> new Fact(words.label(field), person(channel, field)))
                .toList();
    }

    private String person(Channel channel, ChannelField field) {
        return channel.fields()
                .person(field)
                .map(id -> words.value(field, channel.fields())
                        + people.mobile(id).map(ChannelPages::masked).orElse(""))
                .orElse(texts.of("registry.channel.VACANT"));
    }

    private static String masked(String mobile) {
        return mobile.length() < 8 ? "" : "　" + mobile.substring(0, 3) + "****" + mobile.substring(mobile.length() - 4);
    }

    private List<Fact> contract(Channel channel) {
        return channel.fields().isContracted()
                ? ChannelField.of(channel.kind()).stream()
                        .filter(ChannelField::isOfContract)
                        .map(field -> new Fact(words.label(field), words.value(field, channel.fields())))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList()
                : List.of();
    }

    /** Of the channel and of its filings; those that run first. */
    private List<Clock> clocks(Channel channel, List<Filing> filed) {
        Stream<DutyView> own = duties.of(channel.id().subject()).stream();
        Stream<DutyView> ofFilings =
                filed.stream().flatMap(filing -> duties.of(filing.id().subject()).stream());
        return Stream.concat(own, ofFilings)
                .sorted(Comparator.comparing((DutyView duty) -> !duty.state().isOpen())
                        .thenComparing(DutyView::due, Comparator.reverseOrder()))
                .limit(12)
                .map(duty -> new Clock(
                        duty.title(),
                        "/office/duties/" + duty.id().value(),
                        duty.dueText(),
                        duty.lateness().isEmpty()
                                ? texts.of("duty.state", duty.state())
                                : texts.of("duty.state", duty.state()) + "（" + duty.lateness() + "）",
                        ChannelTones.of(duty.state())))
                .toList();
    }

    private FilingLine line(Filing filing) {
        return new FilingLine(
                "/office/filings/" + filing.id().value(),
                texts.of("registry.filing.kind", filing.kind()),
                dates.of(filing.eventOn()),
                filing.reason(),
                texts.of("registry.filing.state", filing.state()),
                filing.tone());
    }

    private List<Check> checks(Channel channel) {
        if (channel.state() != ChannelState.CLOSED && channel.state() != ChannelState.CANCELLED) {
            return List.of();
        }
        var done = channels.checks(channel.id());
        return ChecklistItem.of(channel.kind()).stream()
                .map(item -> done.stream()
                        .filter(check -> check.item().equals(item.name()))
                        .findFirst()
                        .map(check -> new Check(
                                texts.of("registry.checklist", item), "", dates.of(check.at()) + " " + check.by()))
                        .orElseGet(() -> new Check(texts.of("registry.checklist", item), item.name(), "")))
                .toList();
    }
}

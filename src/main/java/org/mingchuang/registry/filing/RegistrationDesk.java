package org.mingchuang.registry.filing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.approval.RunId;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.NewChannel;
import org.mingchuang.registry.Registrations;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelDesk;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChannelFields;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register as other modules write into it: by names, and seen as it stands now. */
@Component
class RegistrationDesk implements Registrations {

    private final ChannelDesk channels;
    private final ChannelActivation stored;
    private final FilingDesk filings;
    private final FilingReading reading;

    RegistrationDesk(ChannelDesk channels, ChannelActivation stored, FilingDesk filings, FilingReading reading) {
        this.channels = channels;
        this.stored = stored;
        this.filings = filings;
        this.reading = reading;
    }

    @Override
    @Transactional
    public Outcome<ChannelId> record(NewChannel channel, Actor by) {
        return unknown(channel.fields())
                .<Outcome<ChannelId>>map(Outcome::refused)
                .orElseGet(() -> channels.record(
                        channel.kind(), channel.platform(), channel.unit(), fields(channel.fields()), "", by));
    }

    @Override
    @Transactional
    public Outcome<ChannelId> plan(NewChannel channel, Actor by) {
        return unknown(channel.fields())
                .<Outcome<ChannelId>>map(Outcome::refused)
                .orElseGet(() -> channels.plan(
                        channel.kind(), channel.platform(), channel.unit(), fields(channel.fields()), "", by));
    }

    @Override
    @Transactional
    public Outcome<RunId> submit(ChannelId channel, Actor by) {
        return channels.submit(channel, stored.of(channel).version(), by);
    }

    @Override
    @Transactional
    public Outcome<ChannelId> register(ChannelId channel, LocalDate day, Actor by) {
        return channels.register(channel, stored.of(channel).version(), day, by);
    }

    @Override
    @Transactional
    public Outcome<ChannelId> change(
            ChannelId id, Map<String, String> changed, LocalDate day, String reason, Actor by) {
        Optional<Refusal> unknown = unknown(changed);
        if (unknown.isPresent()) {
            return Outcome.refused(unknown.get());
        }
        Channel channel = stored.of(id);
        ChannelFields after = channel.fields();
        for (var field : changed.entrySet()) {
            after = after.with(ChannelField.valueOf(field.getKey()), field.getValue());
        }
        return channels.edit(id, channel.version(), after, channel.exception(), day, reason, by);
    }

    @Override
    @Transactional
    public Outcome<FilingId> file(ChannelId channel, String reason, Actor by) {
        Optional<Filing> open = reading.of(channel).stream()
                .filter(filing -> filing.may(FilingAct.SUBMIT))
                .findFirst();
        return open.map(filing -> filings.submit(filing.id(), filing.version(), reason, "", by))
                .orElseGet(() -> Outcome.refused(FilingRequirements.refusal("NOT_NOW")));
    }

    @Override
    @Transactional
    public Outcome<FilingId> accept(FilingId filing, Actor by) {
        return reading.find(filing, by)
                .map(found -> filings.accept(filing, found.version(), "", by))
                .orElseGet(() -> Outcome.refused(FilingRequirements.refusal("NOT_PERMITTED")));
    }

    private static Optional<Refusal> unknown(Map<String, String> fields) {
        List<String> known =
                List.of(ChannelField.values()).stream().map(Enum::name).toList();
        return fields.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .map(name -> Refusal.of("registry.field.refusal.UNKNOWN", name));
    }

    private static ChannelFields fields(Map<String, String> named) {
        var values = new EnumMap<ChannelField, String>(ChannelField.class);
        named.forEach((name, value) -> values.put(ChannelField.valueOf(name), value));
        return new ChannelFields(values);
    }
}

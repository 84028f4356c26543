package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 提示事项 of a channel: what is not forbidden, but has to be looked at. */
@Component
class ChannelWarnings {

    /** A name should be short (M-03); the number is our own choice. */
    private static final int SHORT_NAME = 16;

    private static final int CONTRACT_ENDS_SOON_DAYS = 60;

    private final ChannelStore channels;
    private final Units units;
    private final Texts texts;
    private final Clock clock;

    ChannelWarnings(ChannelStore channels, Units units, Texts texts, Clock clock) {
        this.channels = channels;
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    List<String> of(Channel channel) {
        if (!channel.state().isLive()) {
            return List.of();
        }
        var warnings = new ArrayList<String>();
        if (channel.hasVacancy() && channel.state().isFiled()) {
            warnings.add(texts.of("registry.warning.VACANCY"));
        }
        if (channel.name().length() > SHORT_NAME) {
            warnings.add(texts.of("registry.warning.LONG_NAME", SHORT_NAME));
        }
        otherName(channel).ifPresent(warnings::add);
        certified(channel).ifPresent(warnings::add);
        contract(channel).ifPresent(warnings::add);
        if (!channel.exception().isEmpty()) {
            warnings.add(texts.of("registry.warning.SECOND", channel.exception()));
        }
        return warnings;
    }

    /** The same name on all platforms (M-03). */
    private Optional<String> otherName(Channel channel) {
        if (channel.kind() != ChannelKind.ACCOUNT) {
            return Optional.empty();
        }
        return channels.liveOf(channel.unit()).stream()
                .filter(other -> other.kind() == ChannelKind.ACCOUNT && other.platform() != channel.platform())
                .filter(other -> !other.name().equals(channel.name()))
                .findFirst()
                .map(other -> texts.of("registry.warning.OTHER_NAME", other.name()));
    }

    /** The certified subject is the sponsor (M-03, M-16). */
    private Optional<String> certified(Channel channel) {
        String subject = channel.fields().of(ChannelField.CERTIFIED_SUBJECT);
        String sponsor = units.find(channel.unit()).map(UnitView::name).orElse("");
        boolean known = subject.isEmpty()
                || sponsor.contains(subject)
                || subject.contains(sponsor)
                || subject.equals(units.commission().name());
        return known ? Optional.empty() : Optional.of(texts.of("registry.warning.CERTIFIED", subject, sponsor));
    }

    private Optional<String> contract(Channel channel) {
        LocalDate soon = LocalDate.now(clock).plusDays(CONTRACT_ENDS_SOON_DAYS);
        return channel.fields().isContracted()
                ? channel.fields()
                        .day(ChannelField.CONTRACT_UNTIL)
                        .filter(day -> day.isBefore(soon))
                        .map(day -> texts.of("registry.warning.CONTRACT", day.toString()))
                : Optional.empty();
    }
}

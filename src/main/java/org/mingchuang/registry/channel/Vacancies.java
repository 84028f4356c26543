package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.filing.FilingOpening;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 人员空缺: who leaves is named no longer; the change is filed once a successor is named (N-23). */
@Component
class Vacancies {

    private final ChannelStore channels;
    private final FilingOpening filings;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vacancies(
            ChannelStore channels, FilingOpening filings, Texts texts, ApplicationEventPublisher events, Clock clock) {
        this.channels = channels;
        this.filings = filings;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Only channels that still name the person, so that a second call finds none. */
    @ApplicationModuleListener
    void on(PersonLeft left) {
        channels.naming(left.person()).forEach(channel -> vacate(channel, left));
    }

    /** An opening that is being signed stays what its signers see; who left is seen to when it comes back from them. */
    private void vacate(Channel channel, PersonLeft left) {
        if (channel.state() == ChannelState.IN_APPROVAL) {
            return;
        }
        Channel vacant = channel.with(channel.fields().without(left.person()::equals), channel.exception());
        channels.save(vacant);
        String why = texts.of("registry.channel.text.LEFT", left.name());
        if (channel.state().isFiled() || filings.isWithOffice(channel.id(), FilingKind.OPENING)) {
            filings.change(channel, vacant, LocalDate.ofInstant(left.at(), clock.getZone()), why, left.by());
        }
        events.publishEvent(new ChannelActed(vacant, "VACATED", Map.of("渠道", channel.name(), "原因", why), left.by()));
    }
}

package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.approval.ApprovalEnded;
import org.mingchuang.approval.ApprovalPassed;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.registry.ChannelId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Listens to how the approval of an opening ended. */
@Component
class ChannelRuns {

    private final ChannelStore channels;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChannelRuns(ChannelStore channels, People people, ApplicationEventPublisher events, Clock clock) {
        this.channels = channels;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ApprovalPassed passed) {
        perform(passed.subject(), ChannelAct.APPROVE, "");
    }

    @ApplicationModuleListener
    void on(ApprovalEnded ended) {
        perform(ended.subject(), ChannelAct.RETURN, ended.reason());
    }

    /** A second call finds another state. */
    private void perform(SubjectRef subject, ChannelAct act, String reason) {
        found(subject).filter(channel -> channel.may(act)).ifPresent(channel -> {
            ChannelFields staffed = channel.fields().without(this::hasLeft);
            Channel performed =
                    channel.perform(act).with(staffed, channel.exception()).during(LocalDate.now(clock), null, reason);
            channels.save(performed);
            var details = new LinkedHashMap<>(Map.of("渠道", channel.name()));
            if (!reason.isEmpty()) {
                details.put("意见", reason);
            }
            events.publishEvent(new ChannelActed(performed, act.name(), details, Actor.system()));
        });
    }

    /** While an opening was being signed nothing of it could change. */
    private boolean hasLeft(PersonId person) {
        return people.find(person).filter(PersonView::active).isEmpty();
    }

    private Optional<Channel> found(SubjectRef subject) {
        return subject.kind().equals(ChannelId.KIND)
                ? channels.find(new ChannelId(subject.number()))
                : Optional.empty();
    }
}

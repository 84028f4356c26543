package org.mingchuang.duty.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.mingchuang.organization.PersonLeft;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** 离岗交接: what somebody owed in person passes to the head of the unit, or of the commission office where there is none. */
@Component
class Departures {

    private final DutyStore store;
    private final Bearers bearers;
    private final MoveLog log;
    private final DutyNews news;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Departures(
            DutyStore store,
            Bearers bearers,
            MoveLog log,
            DutyNews news,
            Texts texts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.bearers = bearers;
        this.log = log;
        this.news = news;
        this.texts = texts;
        this.events = events;
    }

    /** Only what is still borne by the person, so that a second call finds nothing. */
    @ApplicationModuleListener
    void on(PersonLeft left) {
        store.borneBy(left.person()).forEach(duty -> handOver(duty, left));
    }

    private void handOver(Duty duty, PersonLeft left) {
        Instant at = left.at();
        Post post = bearers.head(left.unit(), at).orElseGet(() -> new Post(PostKind.OFFICE_HEAD, bearers.office()));
        store.handOver(duty, post);
        String text = texts.of("duty.entry.text.HANDED_OVER", left.name(), bearers.posts(Set.of(post)));
        log.add(duty.id(), at, text);
        events.publishEvent(
                new DutyChanged(duty.id(), DutyAct.HANDED_OVER, Map.of("事项", duty.title(), "交接", text), left.by()));
        news.tell(
                store.find(duty.id()).orElseThrow(),
                "handed-over",
                texts.of("duty.entry.title.HANDED_OVER", duty.title()),
                text,
                at);
    }
}

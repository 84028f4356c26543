package org.mingchuang.duty.entry;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.Post;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 逾期上报: hands a late duty up to the next post. It is still owed by whoever owed it; the superior sees it from now on. */
@Component
class Raising {

    private final DutyStore store;
    private final Ladder ladder;
    private final Bearers bearers;
    private final MoveLog log;
    private final Texts texts;
    private final ApplicationEventPublisher events;

    Raising(
            DutyStore store,
            Ladder ladder,
            Bearers bearers,
            MoveLog log,
            Texts texts,
            ApplicationEventPublisher events) {
        this.store = store;
        this.ladder = ladder;
        this.bearers = bearers;
        this.log = log;
        this.texts = texts;
        this.events = events;
    }

    /** Without effect when there is no post above. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(Duty duty, Instant at) {
        ladder.next(duty, store.raised(duty.id()), at).ifPresent(post -> raise(duty, post, at));
    }

    private void raise(Duty duty, Post post, Instant at) {
        store.addPost(duty.id(), post, at);
        String text = texts.of("duty.entry.text.RAISED", bearers.posts(Set.of(post)));
        log.add(duty.id(), at, text);
        events.publishEvent(
                new DutyChanged(duty.id(), DutyAct.RAISED, Map.of("事项", duty.title(), "上报", text), Actor.system()));
    }
}

package org.mingchuang.audit;

import java.util.Map;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/**
 * 可留痕事件: an event that becomes a fact of the audit trail in the same transaction. Publish it through Spring's
 * {@code ApplicationEventPublisher}; without a transaction it is refused.
 */
public interface Auditable {

    Actor by();

    SubjectRef subject();

    /** Message key of the act, such as {@code publishing.manuscript.act.SUBMITTED}; its text is what the auditor reads. */
    String act();

    /** What a reader of the trail needs besides, by short Chinese label, in order. No personal data, no bodies. */
    default Map<String, String> details() {
        return Map.of();
    }

    default boolean succeeded() {
        return true;
    }
}

package org.mingchuang.proofing.keeping;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 停用、启用规则: what alarms falsely is switched off with a reason, and on again. */
@Component
class RuleSwitchDesk {

    private static final int LONGEST_REASON = 300;

    private final RuleSwitchStore store;
    private final CurrentRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleSwitchDesk(RuleSwitchStore store, CurrentRules rules, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<String> switchOff(String rule, String reason, Actor by) {
        if (!by.may(Permission.KEEP_RULES)) {
            return Outcome.refused(refusal("NOT_PERMITTED"));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return Outcome.refused(refusal("OFF_REASON", LONGEST_REASON).at("reason"));
        }
        if (store.switchOff(rule, reason.strip(), clock.instant().truncatedTo(ChronoUnit.MICROS), by)) {
            changed();
            events.publishEvent(new RuleSwitched(rule, "OFF", reason.strip(), by));
        }
        return Outcome.done(rule);
    }

    @Transactional
    public Outcome<String> switchOn(String rule, Actor by) {
        if (!by.may(Permission.KEEP_RULES)) {
            return Outcome.refused(refusal("NOT_PERMITTED"));
        }
        if (store.switchOn(rule)) {
            changed();
            events.publishEvent(new RuleSwitched(rule, "ON", "", by));
        }
        return Outcome.done(rule);
    }

    private void changed() {
        store.nextEdition();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rules.lookAgain();
            }
        });
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("proofing.keeping.refusal." + key, arguments);
    }
}

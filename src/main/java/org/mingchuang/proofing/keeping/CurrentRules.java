package org.mingchuang.proofing.keeping;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Proofreader;
import org.springframework.stereotype.Component;

/**
 * 现行规则: the proofreader in force, without the rules that are switched off. Built aside and swapped as a whole; whoever is
 * checking meanwhile ends with the one he began with. Every node looks for a new edition every few seconds.
 */
@Component
public class CurrentRules {

    private static final long LOOK_AGAIN_MS = 3_000;

    private final RuleSwitchStore switches;
    private final Clock clock;
    private final ReentrantLock building = new ReentrantLock();
    private volatile @Nullable InForce inForce;
    private volatile long lookedAt;

    CurrentRules(RuleSwitchStore switches, Clock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    private record InForce(Proofreader proofreader, Set<String> off, long edition) {

        List<Located> check(Material material) {
            List<Located> found = proofreader.check(material);
            return off.isEmpty()
                    ? found
                    : found.stream()
                            .filter(located -> !off.contains(located.finding().rule()))
                            .toList();
        }
    }

    public List<Located> check(Material material) {
        return current().check(material);
    }

    /** Which rules these are, as kept with each inspection. */
    public String stamp() {
        return Long.toString(current().edition());
    }

    /** After a change on this node: the next check looks at once. */
    void lookAgain() {
        lookedAt = 0;
    }

    private InForce current() {
        InForce now = inForce;
        if (now != null && Math.abs(clock.millis() - lookedAt) < LOOK_AGAIN_MS) {
            return now;
        }
        building.lock();
        try {
            return refreshed(inForce);
        } finally {
            building.unlock();
        }
    }

    private InForce refreshed(@Nullable InForce known) {
        long edition = switches.edition();
        InForce now = known;
        if (now == null || now.edition() != edition) {
            Proofreader proofreader = now == null ? Proofreader.withBasePacks() : now.proofreader();
            now = new InForce(proofreader, switches.off(), edition);
            inForce = now;
        }
        lookedAt = clock.millis();
        return now;
    }
}

package org.mingchuang.proofing.keeping;

import java.util.List;
import java.util.Set;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Proofreader;
import org.springframework.stereotype.Component;

/** 现行规则: the proofreader in force, without the rules that its keeper has switched off. Swapped as a whole. */
@Component
public class CurrentRules {

    private final RuleSwitchStore switches;
    private volatile InForce inForce;

    CurrentRules(RuleSwitchStore switches) {
        this.switches = switches;
        this.inForce = new InForce(Proofreader.withBasePacks(), Set.of(), "base");
    }

    private record InForce(Proofreader proofreader, Set<String> off, String stamp) {}

    public List<Located> check(Material material) {
        InForce now = inForce;
        List<Located> found = now.proofreader().check(material);
        return now.off().isEmpty()
                ? found
                : found.stream()
                        .filter(located -> !now.off().contains(located.finding().rule()))
                        .toList();
    }

    /** Which rules these are, as kept with each inspection. */
    public String stamp() {
        return inForce.stamp();
    }
}

package org.mingchuang.duty.rule;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.spi.DutyRules;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** 时限规则簿: the rules of all modules, with what the commission set of them. */
@Component
public class RuleBook implements SmartInitializingSingleton {

    private final Map<String, DutyRule> offered = new LinkedHashMap<>();
    private final ObjectProvider<DutyRules> sources;
    private final SettingStore settings;

    /** @param sources asked once all modules stand: those that offer rules open duties by them, too */
    RuleBook(ObjectProvider<DutyRules> sources, SettingStore settings) {
        this.sources = sources;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        sources.orderedStream().flatMap(source -> source.rules().stream()).forEach(rule -> {
            if (offered.put(rule.code(), rule) != null) {
                throw new IllegalStateException("two rules of one code: " + rule.code());
            }
        });
    }

    /** As it holds for a duty that is opened now. */
    public DutyRule rule(String code) {
        return settings.find(code).map(set -> set.appliedTo(offered(code))).orElseGet(() -> offered(code));
    }

    /** All, as they hold now, in the order in which the modules offer them. */
    public List<DutyRule> rules() {
        return offered.keySet().stream().map(this::rule).toList();
    }

    boolean knows(String code) {
        return offered.containsKey(code);
    }

    DutyRule offered(String code) {
        DutyRule rule = offered.get(code);
        if (rule == null) {
            throw new IllegalArgumentException("no such rule: " + code);
        }
        return rule;
    }

    Collection<DutyRule> offered() {
        return offered.values();
    }

    /** The same limit with another number, in the unit of its kind: days, hours or months. */
    static Limit with(Limit limit, long amount) {
        return switch (limit) {
            case Limit.WorkingDays _ -> new Limit.WorkingDays((int) amount);
            case Limit.Elapsed _ -> new Limit.Elapsed(Duration.ofHours(amount));
            case Limit.Months _ -> new Limit.Months((int) amount);
            case Limit.NamedDay named -> named;
        };
    }
}

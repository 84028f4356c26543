package org.mingchuang.duty.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.board.RuleWords;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what the commission may set of a rule. It holds for duties that are opened from then on. */
@Component
class RuleDesk {

    /** Half a year of hours; no limit of ours is longer. */
    private static final int LARGEST = 4_400;

    private final RuleBook rules;
    private final SettingStore settings;
    private final RuleWords words;
    private final ApplicationEventPublisher events;

    RuleDesk(RuleBook rules, SettingStore settings, RuleWords words, ApplicationEventPublisher events) {
        this.rules = rules;
        this.settings = settings;
        this.words = words;
        this.events = events;
    }

    @Transactional
    public Outcome<String> change(String code, RuleForm form, Actor by) {
        DutyRule offered = rules.offered(code);
        List<Refusal> unmet = unmet(offered, form, by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        settings.save(code, amount(offered, form), form.reminders(), form.seenVersion());
        announce(code, by);
        return Outcome.done(code);
    }

    /** Back to how the rule comes with the product. */
    @Transactional
    public Outcome<String> reset(String code, long seenVersion, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return Outcome.refused(refusal("NOT_PERMITTED"));
        }
        if (settings.find(code).map(Setting::version).orElse(0L) != seenVersion) {
            throw new StaleVersion(RuleChanged.subject(code));
        }
        settings.remove(code);
        announce(code, by);
        return Outcome.done(code);
    }

    private static @Nullable Long amount(DutyRule offered, RuleForm form) {
        return RuleForm.isEditable(offered) ? Long.valueOf(form.amount().strip()) : null;
    }

    private static List<Refusal> unmet(DutyRule offered, RuleForm form, Actor by) {
        if (!by.may(Permission.MANAGE_DUTIES)) {
            return List.of(refusal("NOT_PERMITTED"));
        }
        var unmet = new ArrayList<Refusal>();
        if (RuleForm.isEditable(offered)
                && !isSound(offered.limit(), form.amount().strip())) {
            unmet.add(refusal("AMOUNT").at("amount"));
        }
        if (!form.isLegible()) {
            unmet.add(refusal("DAYS").at("before"));
        }
        return unmet;
    }

    private static boolean isSound(Limit limit, String amount) {
        int largest = limit instanceof Limit.Elapsed ? LARGEST : 250;
        return amount.matches("[1-9][0-9]{0,3}") && Integer.parseInt(amount) <= largest;
    }

    private void announce(String code, Actor by) {
        DutyRule rule = rules.rule(code);
        String reminders =
                String.join("、", rule.reminders().stream().map(words::reminder).toList());
        events.publishEvent(new RuleChanged(
                code,
                Map.of("规则", rule.name(), "时限", words.limit(rule.limit()), "提醒", reminders.isEmpty() ? "无" : reminders),
                by));
    }

    private static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("duty.rule.refusal." + key, arguments);
    }
}

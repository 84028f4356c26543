package org.mingchuang.duty.rule;

import org.mingchuang.audit.History;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.board.DutyTabs;
import org.mingchuang.duty.board.RuleWords;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.FormErrors;
import org.springframework.stereotype.Component;

/** Shows the rules, and each of them. */
@Component
class RulePages {

    private final RuleBook rules;
    private final SettingStore settings;
    private final RuleWords words;
    private final DutyTabs tabs;
    private final History history;

    RulePages(RuleBook rules, SettingStore settings, RuleWords words, DutyTabs tabs, History history) {
        this.rules = rules;
        this.settings = settings;
        this.words = words;
        this.tabs = tabs;
        this.history = history;
    }

    RuleListPage list(Actor actor) {
        return new RuleListPage(
                tabs.of(DutyTabs.RULES, actor),
                rules.rules().stream()
                        .map(rule -> row(rule, actor.may(Permission.MANAGE_DUTIES)))
                        .toList());
    }

    private RuleListPage.Row row(DutyRule rule, boolean editable) {
        return new RuleListPage.Row(
                rule.name(),
                editable ? address(rule.code()) : "",
                rule.article(),
                words.limit(rule.limit()),
                rule.proven(),
                settings.find(rule.code()).isPresent(),
                rule.reminders().stream().map(words::reminder).toList());
    }

    static String address(String rule) {
        return DutyTabs.RULES + "/" + rule;
    }

    RulePage edit(String code) {
        return page(code, RuleForm.of(rules.rule(code), version(code)), FormErrors.none());
    }

    /** Whatever was typed stays; the version too, so that pressing again does not pass for having looked. */
    RulePage page(String code, RuleForm form, FormErrors errors) {
        DutyRule rule = rules.rule(code);
        return new RulePage(
                address(code),
                rule.name(),
                rule.article(),
                words.limit(rule.limit()),
                words.limit(rules.offered(code).limit()),
                RuleForm.isEditable(rules.offered(code)),
                RuleForm.unit(rule.limit()),
                settings.find(code).isPresent(),
                form,
                history.of(RuleChanged.subject(code)),
                errors);
    }

    long version(String code) {
        return settings.find(code).map(Setting::version).orElse(0L);
    }
}

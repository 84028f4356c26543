package org.mingchuang.duty.message;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the own settings. */
@Component
class PreferencePages {

    private final PreferenceStore preferences;
    private final MailRoute route;
    private final MessageSettings settings;
    private final MessageTabs tabs;
    private final Texts texts;

    PreferencePages(
            PreferenceStore preferences, MailRoute route, MessageSettings settings, MessageTabs tabs, Texts texts) {
        this.preferences = preferences;
        this.route = route;
        this.settings = settings;
        this.tabs = tabs;
        this.texts = texts;
    }

    PreferencePage show(Actor actor) {
        return page(PreferenceForm.of(preferences.of(actor.id())), List.of(), FormErrors.none(), actor);
    }

    PreferencePage refused(PreferenceForm typed, FormErrors errors, Actor actor) {
        return page(typed, List.of(), errors, actor);
    }

    /** In another window somebody was quicker: what was typed stays, and above it how it stands now. */
    PreferencePage overtaken(PreferenceForm typed, FormErrors errors, Actor actor) {
        Preference now = preferences.of(actor.id());
        List<Fact> newer = List.of(
                new Fact("电子邮箱", now.email().masked()),
                new Fact("邮件提醒", texts.of("duty.message.mode", now.mode())),
                new Fact("汇总时间", now.hour() + ":00"));
        return page(typed.at(now.version()), newer, errors, actor);
    }

    private PreferencePage page(PreferenceForm form, List<Fact> newer, FormErrors errors, Actor actor) {
        QuietHours quiet = settings.quietHours();
        return new PreferencePage(
                tabs.of(actor, MessagePages.SETTINGS),
                route.isOpen(),
                quiet.isNone() ? "" : quiet.toString(),
                form,
                Arrays.stream(MailMode.values())
                        .map(mode -> new Option(mode.name(), texts.of("duty.message.mode", mode)))
                        .toList(),
                IntStream.range(0, 24)
                        .mapToObj(hour -> new Option(Integer.toString(hour), hour + ":00"))
                        .toList(),
                newer,
                errors);
    }
}

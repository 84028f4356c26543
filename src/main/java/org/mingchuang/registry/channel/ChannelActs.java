package org.mingchuang.registry.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingchuang.kernel.Actor;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.channel.ChannelPage.ActForm;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The acts that a page offers, each with what has to be filled in. */
@Component
class ChannelActs {

    private static final String REFRESHING = "updates";

    private final ChannelLimits limits;
    private final Dates dates;
    private final Texts texts;

    ChannelActs(ChannelLimits limits, Dates dates, Texts texts) {
        this.limits = limits;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param chosen the path of the act to be filled in; empty when none was chosen, then it is the one that comes next */
    List<ActForm> of(Channel channel, String chosen, ChannelForm typed, FormErrors errors, Actor actor) {
        var forms = new ArrayList<ActForm>();
        for (ChannelAct act : ChannelAct.values()) {
            if (act != ChannelAct.EDIT && channel.may(act) && ChannelPolicy.may(actor, act, channel)) {
                boolean open = chosen.isEmpty() ? kind(act).equals("primary") : chosen.equals(path(act));
                forms.add(form(act, channel, open, typed, errors));
            }
        }
        boolean fresh = channel.may(ChannelAct.SUSPEND) && channel.kind() == ChannelKind.ACCOUNT;
        if (fresh && ChannelPolicy.mayKeep(actor, channel.unit())) {
            forms.addFirst(refreshing(chosen.equals(REFRESHING), typed, errors));
        }
        return forms;
    }

    private ActForm refreshing(boolean open, ChannelForm typed, FormErrors errors) {
        String day = typed.text("at").isEmpty() ? dates.of(dates.today()) : typed.text("at");
        return new ActForm(
                REFRESHING,
                texts.of("registry.act.REFRESH"),
                texts.of("registry.act.help.REFRESH"),
                texts.of("registry.act.button.REFRESH"),
                "secondary",
                "",
                open,
                List.of(FormField.of("at", "最近一次更新", day, "", errors, "date", 10)));
    }

    static String path(ChannelAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ActForm form(ChannelAct act, Channel channel, boolean open, ChannelForm typed, FormErrors errors) {
        return new ActForm(
                path(act),
                texts.of("registry.act", act),
                help(act, channel),
                texts.of("registry.act.button." + act),
                kind(act),
                isGrave(act) ? texts.of("registry.act.confirm." + act, channel.name()) : "",
                open,
                fields(act, channel, typed, errors));
    }

    /** Only sites have a limit of being off line (G-04). */
    private String help(ChannelAct act, Channel channel) {
        String key = act == ChannelAct.SUSPEND && !channel.kind().isSite() ? "SUSPEND_ACCOUNT" : act.name();
        return texts.of("registry.act.help." + key, limits.closingNoticeDays(), limits.offlineDays());
    }

    private static String kind(ChannelAct act) {
        if (isGrave(act)) {
            return "danger";
        }
        return act == ChannelAct.SUBMIT || act == ChannelAct.REGISTER ? "primary" : "secondary";
    }

    private static boolean isGrave(ChannelAct act) {
        return act == ChannelAct.GIVE_UP
                || act == ChannelAct.ANNOUNCE_CLOSING
                || act == ChannelAct.CLOSE
                || act == ChannelAct.CANCEL;
    }

    private List<FormField> fields(ChannelAct act, Channel channel, ChannelForm typed, FormErrors errors) {
        return switch (act) {
            case SUBMIT, RESUME -> List.of();
            case REGISTER -> List.of(day("day", "注册日期", today(), typed, errors));
            case SUSPEND ->
                List.of(
                        day("day", "下线日期", today(), typed, errors),
                        day("until", "最后一日", limits.lastOffline(today()), typed, errors),
                        note("下线原因", typed, errors));
            case ANNOUNCE_CLOSING ->
                List.of(day("day", "公示起始日", today(), typed, errors), note("公示内容（原因、今后去哪里办理）", typed, errors));
            case KEEP -> List.of(note("停止关停的原因", typed, errors));
            case CLOSE -> List.of(day("day", "关停日期", today(), typed, errors));
            case CANCEL -> List.of(day("day", "注销日期", today(), typed, errors));
            case GIVE_UP -> List.of(note("放弃原因", typed, errors));
            case EDIT, RETURN, APPROVE, REVISE, ACTIVATE ->
                throw new IllegalArgumentException(act + " of " + channel.id());
        };
    }

    private LocalDate today() {
        return dates.today();
    }

    private static FormField day(String name, String label, LocalDate offered, ChannelForm typed, FormErrors errors) {
        return FormField.of(
                name,
                label,
                typed.text(name).isEmpty() ? offered.toString() : typed.text(name),
                "",
                errors,
                "date",
                10);
    }

    private static FormField note(String label, ChannelForm typed, FormErrors errors) {
        return FormField.of("note", label, typed.text("note"), "", errors, "text", 300);
    }
}

package org.mingchuang.registry.channel;

import static org.mingchuang.registry.channel.ChannelFormPages.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final ChannelLimits limits;
    private final Dates dates;
    private final Texts texts;

    ChannelActs(ChannelLimits limits, Dates dates, Texts texts) {
        this.limits = limits;
        this.dates = dates;
        this.texts = texts;
    }

    /** @param refused the path of the act that was refused, whose errors stand at its fields; empty when none was */
    List<ActForm> of(Channel channel, String refused, ChannelForm typed, FormErrors errors, Actor actor) {
        var forms = new ArrayList<ActForm>();
        for (ChannelAct act : ChannelAct.values()) {
            if (act != ChannelAct.EDIT && channel.may(act) && ChannelPolicy.may(actor, act, channel)) {
                boolean own = refused.equals(path(act));
                forms.add(
                        form(act, channel, own ? typed : new ChannelForm(Map.of()), own ? errors : FormErrors.none()));
            }
        }
        boolean fresh = channel.may(ChannelAct.SUSPEND) && channel.kind() == ChannelKind.ACCOUNT;
        if (fresh && ChannelPolicy.mayKeep(actor, channel.unit())) {
            forms.addFirst(new ActForm(
                    "updates",
                    texts.of("registry.act.REFRESH"),
                    texts.of("registry.act.help.REFRESH"),
                    texts.of("registry.act.button.REFRESH"),
                    "secondary",
                    "",
                    List.of(field(
                            "at",
                            "最近一次更新",
                            typed.text("at").isEmpty() ? dates.of(dates.today()) : typed.text("at"),
                            "",
                            errors,
                            "date",
                            10))));
        }
        return forms;
    }

    static String path(ChannelAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ActForm form(ChannelAct act, Channel channel, ChannelForm typed, FormErrors errors) {
        return new ActForm(
                path(act),
                texts.of("registry.act", act),
                texts.of("registry.act.help." + act, limits.closingNoticeDays(), limits.offlineDays()),
                texts.of("registry.act.button." + act),
                isGrave(act)
                        ? "danger"
                        : act == ChannelAct.SUBMIT || act == ChannelAct.REGISTER ? "primary" : "secondary",
                isGrave(act) ? texts.of("registry.act.confirm." + act, channel.name()) : "",
                fields(act, channel, typed, errors));
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
            case EDIT, RETURN, APPROVE, ACTIVATE -> throw new IllegalArgumentException(act + " of " + channel.id());
        };
    }

    private LocalDate today() {
        return dates.today();
    }

    private static FormField day(String name, String label, LocalDate offered, ChannelForm typed, FormErrors errors) {
        return field(
                name,
                label,
                typed.text(name).isEmpty() ? offered.toString() : typed.text(name),
                "",
                errors,
                "date",
                10);
    }

    private static FormField note(String label, ChannelForm typed, FormErrors errors) {
        return field("note", label, typed.text("note"), "", errors, "text", 300);
    }
}

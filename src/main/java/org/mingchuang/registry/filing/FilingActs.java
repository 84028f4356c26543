package org.mingchuang.registry.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingchuang.kernel.Actor;
import org.mingchuang.registry.channel.FormField;
import org.mingchuang.registry.filing.FilingPage.Act;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The acts that a filing's page offers, each with what has to be filled in. */
@Component
class FilingActs {

    private static final List<FilingAct> BY_FORM =
            List.of(FilingAct.SUBMIT, FilingAct.ACCEPT, FilingAct.SEND_BACK, FilingAct.PASS_ON, FilingAct.CONFIRM);

    private final FilingLetters letters;
    private final Dates dates;
    private final Texts texts;

    FilingActs(FilingLetters letters, Dates dates, Texts texts) {
        this.letters = letters;
        this.dates = dates;
        this.texts = texts;
    }

    static String path(FilingAct act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param chosen the path of the act to be filled in; empty for the one that comes next */
    List<Act> of(Filing filing, boolean late, String chosen, FilingTyped typed, FormErrors errors, Actor actor) {
        var acts = new ArrayList<Act>();
        for (FilingAct act : BY_FORM) {
            if (filing.may(act) && FilingPolicy.may(actor, act, filing)) {
                boolean open = chosen.isEmpty() ? act != FilingAct.SEND_BACK : chosen.equals(path(act));
                acts.add(new Act(
                        path(act),
                        texts.of("registry.filing.form", act),
                        texts.of("registry.filing.help", act),
                        texts.of("registry.filing.button", act),
                        act == FilingAct.SEND_BACK ? "danger" : "primary",
                        open,
                        fields(act, filing, late, typed, errors)));
            }
        }
        return acts;
    }

    private List<FormField> fields(FilingAct act, Filing filing, boolean late, FilingTyped typed, FormErrors errors) {
        return switch (act) {
            case SUBMIT -> submitting(filing, late, typed, errors);
            case SEND_BACK -> List.of(area("opinion", "退回原因", typed.text("opinion"), "写明缺什么、怎样补正", errors));
            case ACCEPT -> List.of(area("opinion", "审核意见", typed.text("opinion", "材料齐全，予以受理。"), "", errors));
            case PASS_ON ->
                List.of(
                        FormField.of("number", "发文字号", typed.text("number"), "如：黔江建函〔2020〕31号", errors, "text", 60),
                        FormField.of(
                                "delivery",
                                "报送方式",
                                typed.text("delivery"),
                                "如：公文交换、协同办公系统；报" + letters.recipient(),
                                errors,
                                "text",
                                100));
            case CONFIRM ->
                List.of(
                        FormField.of("day", "收到日期", typed.text("day", dates.of(dates.today())), "", errors, "date", 10),
                        FormField.of("note", "回执说明", typed.text("note"), "如：签收人、回执编号", errors, "text", 300));
            case EDIT, PROVE, DROP -> throw new IllegalArgumentException("not by form: " + act);
        };
    }

    private static List<FormField> submitting(Filing filing, boolean late, FilingTyped typed, FormErrors errors) {
        var fields = new ArrayList<FormField>();
        fields.add(area("reason", "事由", typed.text("reason", filing.reason()), "", errors));
        if (late) {
            fields.add(area("lateReason", "逾期原因", typed.text("lateReason", filing.lateReason()), "", errors));
        }
        return fields;
    }

    private static FormField area(String name, String label, String value, String help, FormErrors errors) {
        return FormField.of(name, label, value, help, errors, "area", FilingRequirements.LONGEST);
    }
}

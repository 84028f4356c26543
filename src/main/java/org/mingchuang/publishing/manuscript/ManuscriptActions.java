package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.publishing.manuscript.ManuscriptPage.Action;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The buttons of a manuscript's page: every act that is possible now and that this person may do, and nothing else. */
@Component
class ManuscriptActions {

    private final EditLockDesk locks;
    private final Texts texts;

    ManuscriptActions(EditLockDesk locks, Texts texts) {
        this.locks = locks;
        this.texts = texts;
    }

    List<Action> of(Manuscript manuscript, Actor actor) {
        var actions = new ArrayList<>(acts(manuscript, actor));
        if (manuscript.working() > 0 && actor.may(Permission.WRITE_MANUSCRIPTS, actor.unit())) {
            actions.add(copying(manuscript));
        }
        return actions;
    }

    private List<Action> acts(Manuscript manuscript, Actor actor) {
        boolean keptOut = locks.other(manuscript.id(), actor).isPresent();
        return Arrays.stream(ManuscriptAct.values())
                .filter(ManuscriptAct::isForPeople)
                .filter(act -> manuscript.may(act) && ManuscriptPolicy.may(actor, act, manuscript))
                .filter(act -> !(keptOut && act.changesText() && act != ManuscriptAct.SAVE))
                .filter(act -> act != ManuscriptAct.SUBMIT || manuscript.working() > 0)
                .map(act -> keptOut && act == ManuscriptAct.SAVE ? takingOver(manuscript) : action(act, manuscript))
                .toList();
    }

    private Action action(ManuscriptAct act, Manuscript manuscript) {
        String address = "/office/manuscripts/" + manuscript.id().value();
        String label = texts.of("publishing.manuscript.act", act);
        return switch (act) {
            case SAVE -> new Action(label, address + "/edit", false, "secondary", "pencil", "");
            case SUBMIT -> new Action(label, address + "/submission", true, "primary", "send", "");
            case RECALL -> new Action(label, address + "/recall", true, "secondary", "arrow-back-up", confirm(act));
            case WITHDRAW -> new Action(label, address + "/withdrawal", false, "danger", "ban", "");
            case DISCARD -> new Action(label, address + "/discard", true, "danger", "trash", confirm(act));
            case RESTORE -> new Action(label, address + "/restoration", true, "primary", "arrow-back-up", "");
            case SEND_BACK, SIGN, PUBLISH -> throw new IllegalArgumentException(act + " is not for people");
        };
    }

    private Action copying(Manuscript manuscript) {
        return new Action(
                texts.of("publishing.manuscript.label.COPY"),
                "/office/manuscripts/" + manuscript.id().value() + "/copy",
                true,
                "ghost",
                "copy",
                "");
    }

    private Action takingOver(Manuscript manuscript) {
        return new Action(
                texts.of("publishing.manuscript.label.TAKE_OVER"),
                "/office/manuscripts/" + manuscript.id().value() + "/lock",
                true,
                "secondary",
                "pencil",
                texts.of("publishing.manuscript.confirm.TAKE_OVER"));
    }

    private String confirm(ManuscriptAct act) {
        return texts.of("publishing.manuscript.confirm", act);
    }
}

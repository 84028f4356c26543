package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.approval.RunState;
import org.mingchuang.approval.RunView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.publishing.manuscript.ManuscriptPage.Mark;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** How a manuscript stands, in a few coloured words, and what has to be known first. */
@Component
class ManuscriptMarks {

    private final EditLockDesk locks;
    private final Texts texts;

    ManuscriptMarks(EditLockDesk locks, Texts texts) {
        this.locks = locks;
        this.texts = texts;
    }

    List<Mark> of(Manuscript manuscript, Actor actor) {
        var marks = new ArrayList<Mark>(of(manuscript.state(), manuscript.isLive()));
        locks.other(manuscript.id(), actor)
                .ifPresent(lock -> marks.add(
                        new Mark(texts.of("publishing.manuscript.label.BEING_EDITED", lock.name()), "amber")));
        return marks;
    }

    /** An earlier version may be out while a newer one is being worked on: then both are said. */
    List<Mark> of(ManuscriptState state, boolean live) {
        var marks = new ArrayList<Mark>();
        if (live && state != ManuscriptState.PUBLISHED) {
            marks.add(new Mark(texts.of("publishing.manuscript.label.LIVE"), "green"));
        }
        marks.add(new Mark(texts.of("publishing.manuscript.state", state), toneOf(state)));
        return marks;
    }

    String alert(Manuscript manuscript, DeliveryRows.Shown delivered, List<RunView> runs) {
        if (delivered.failing()) {
            return texts.of("publishing.manuscript.alert.FAILING", delivered.reason());
        }
        if (manuscript.state() == ManuscriptState.WITHDRAWN) {
            return texts.of("publishing.manuscript.alert.WITHDRAWN", manuscript.withdrawnFor());
        }
        return manuscript.state() == ManuscriptState.SENT_BACK
                ? texts.of("publishing.manuscript.alert.SENT_BACK", reasonOf(runs))
                : "";
    }

    private static String reasonOf(List<RunView> runs) {
        return runs.stream()
                .filter(run -> run.state() == RunState.SENT_BACK)
                .findFirst()
                .map(run -> run.signatures().getLast())
                .map(step -> step.signature() + "：" + step.opinion())
                .orElse("");
    }

    private static String toneOf(ManuscriptState state) {
        return switch (state) {
            case DRAFT, DISCARDED -> "grey";
            case IN_REVIEW, SIGNED -> "blue";
            case SENT_BACK -> "amber";
            case PUBLISHED -> "green";
            case WITHDRAWN -> "red";
        };
    }
}

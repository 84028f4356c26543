package org.mingchuang.duty.board;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 标签页 of the pages about duties. */
@Component
public class DutyTabs {

    static final String DAY = "/office/duties";
    static final String FINISHED = DAY + "/finished";
    static final String MONTH = DAY + "/calendar";
    static final String BOARD = DAY + "/board";
    public static final String RULES = DAY + "/rules";

    private final Texts texts;

    DutyTabs(Texts texts) {
        this.texts = texts;
    }

    public List<DutyTab> of(String current, Actor actor) {
        var tabs = new ArrayList<>(List.of(tab("DAY", DAY, current), tab("FINISHED", FINISHED, current)));
        if (actor.may(Permission.WATCH_DUTIES)) {
            tabs.add(tab("BOARD", BOARD, current));
        }
        tabs.add(tab("MONTH", MONTH, current));
        tabs.add(tab("RULES", RULES, current));
        return tabs;
    }

    private DutyTab tab(String name, String address, String current) {
        return new DutyTab(texts.of("duty.board.tab." + name), address, address.equals(current));
    }
}

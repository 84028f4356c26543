package org.mingchuang.web;

import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;

/** 首页工作栏: what a module shows of a person's work on the office's home page. */
public interface HomePanel {

    /** Empty when this person has nothing to do with it at all; a panel without rows shows its empty text. */
    Optional<Panel> panel(Actor actor);

    /**
     * 工作栏.
     *
     * @param total how many there are; the panel shows the first rows only
     * @param order place on the home page, smaller first
     */
    record Panel(String title, String moreAddress, long total, List<PanelRow> rows, String emptyText, int order) {}

    /**
     * 工作栏的一行.
     *
     * @param note who or what state, in a few characters
     * @param when ready to print
     */
    record PanelRow(String title, String address, String note, String when) {}
}

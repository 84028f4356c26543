package org.mingchuang.duty.board;

import java.util.List;

/**
 * 我的一天: what a person owes, in the order in which it presses.
 *
 * @param sections only those that have lines
 * @param unexplained what the person did late without saying why
 */
public record MyDayPage(String today, List<DutyTab> tabs, List<Section> sections, List<DutyLine> unexplained) {

    /**
     * 一段.
     *
     * @param more how many more there are than the lines shown
     */
    public record Section(String title, String tone, List<DutyLine> lines, long more) {}
}

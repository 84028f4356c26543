package org.mingchuang.duty.board;

import java.util.List;

/**
 * 督办看板: the clocks of a unit, or of all.
 *
 * @param lead whose clocks they are
 * @param byRule open ones by rule; empty when nothing is open
 * @param byUnit open ones by unit; empty when only one unit is watched
 */
public record BoardPage(
        String lead,
        List<DutyTab> tabs,
        List<Figure> figures,
        List<Group> byRule,
        List<Group> byUnit,
        FinishedPage.Listing listing) {

    /** 数字: one figure with what it leads to; the address is empty where there is no list behind it. */
    public record Figure(String label, String value, String tone, String address) {}

    /** 一组: how many run, are near and are late. */
    public record Group(String name, String address, long running, long near, long overdue) {}
}

package org.mingchuang.registry.channel;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;

/** 渠道名册页面. */
public record ChannelListPage(
        Narrowing narrowing, Sorting sorting, List<Row> rows, Pager pager, String exportAddress, boolean mayAdd) {

    /** 筛选栏: what is chosen, and what there is to choose. */
    public record Narrowing(
            String kind,
            List<Option> kinds,
            String platform,
            List<Option> platforms,
            String state,
            List<Option> states,
            String unit,
            List<Option> units,
            String text,
            boolean active) {}

    /**
     * 名册行.
     *
     * @param vacancy whether one of the three named persons is missing
     */
    public record Row(
            String address,
            String name,
            String place,
            String unit,
            String account,
            String responsible,
            String operator,
            String state,
            String tone,
            boolean vacancy,
            boolean second) {}
}

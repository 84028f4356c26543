package org.mingchuang.organization.appointment;

import java.util.List;
import org.mingchuang.web.Option;

/** 分管关系页: each unit with its leader in charge, and each leader with the units. */
public record CoveragePage(List<Row> rows, List<Leader> leaders, List<Option> options) {

    /**
     * 一个机构.
     *
     * @param leader number of who is in charge, empty for nobody
     */
    public record Row(String address, String unit, String kind, String leader, String leaderName) {}

    /** 一名领导. */
    public record Leader(String name, String units, int count) {}
}

package org.mingchuang.organization.unit;

import java.util.List;

/** 机构列表页. */
public record UnitListPage(List<UnitRow> rows, int open, int closed) {}

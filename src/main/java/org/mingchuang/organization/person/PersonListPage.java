package org.mingchuang.organization.person;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;

/** 人员列表页. */
public record PersonListPage(
        PersonFilter filter,
        boolean narrow,
        List<PersonRow> rows,
        List<Option> units,
        List<Option> posts,
        List<Option> states,
        Pager pager,
        Sorting sorting,
        String exportAddress) {}

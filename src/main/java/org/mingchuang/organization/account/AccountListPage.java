package org.mingchuang.organization.account;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/** 账号列表页. */
public record AccountListPage(
        AccountFilter filter, boolean narrow, List<AccountRow> rows, List<Option> states, Pager pager) {}

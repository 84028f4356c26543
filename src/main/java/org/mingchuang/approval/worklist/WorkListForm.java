package org.mingchuang.approval.worklist;

import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PageRequest;

/** 筛选填写: as it comes with the address; what is not understood is left out, never refused. */
record WorkListForm(
        @Nullable String tab,
        @Nullable Long unit,
        @Nullable String kind,
        @Nullable String q,
        @Nullable String sort,
        @Nullable String order,
        @Nullable Integer page) {

    WorkFilter filter() {
        Tab wanted = Tab.of(tab == null ? "" : tab);
        return new WorkFilter(
                wanted,
                unit == null ? 0 : unit,
                kind == null ? "" : kind,
                q == null ? "" : q.strip(),
                WorkOrder.of(sort == null ? "" : sort),
                order == null ? wanted != Tab.PENDING : order.equals("desc"),
                PageRequest.of(page == null ? 1 : page));
    }
}

package org.mingchuang.approval.worklist;

import org.mingchuang.approval.worklist.WorkListPage.WorkRow;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Csv;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 审签工作台. */
@Controller
@RequestMapping("/office/approvals")
@Permitted(Permission.OFFICE)
class WorkListController {

    private static final int MOST_EXPORTED = 10_000;

    private final WorkListPages pages;

    WorkListController(WorkListPages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(WorkListForm form, Actor actor) {
        return Screen.of("approval/worklist/list", pages.page(form.filter(), actor));
    }

    @GetMapping("/export")
    ModelAndView export(WorkListForm form, Actor actor) {
        return Csv.attachment(
                "审签工作列表",
                WorkRow.HEAD,
                pages.rows(form.filter(), MOST_EXPORTED, actor).stream()
                        .map(WorkRow::cells)
                        .toList());
    }
}

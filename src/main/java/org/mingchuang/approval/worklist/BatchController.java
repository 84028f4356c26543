package org.mingchuang.approval.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量审签: several items on one page. */
@Controller
@RequestMapping("/office/approvals/batch")
@Permitted(Permission.SIGN)
class BatchController {

    private static final String TEMPLATE = "approval/worklist/batch";

    private final Batches batches;
    private final Texts texts;

    BatchController(Batches batches, Texts texts) {
        this.batches = batches;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView show(@RequestParam(name = "run", required = false) @Nullable List<Long> runs, Actor actor) {
        BatchPage page = batches.page(runs == null ? List.of() : runs, actor);
        return page.items().isEmpty() ? Screen.redirect(WorkFilter.ADDRESS) : Screen.of(TEMPLATE, page);
    }

    @PostMapping
    ModelAndView approve(BatchForm form, Actor actor, RedirectAttributes redirect) {
        BatchPage left = batches.approve(form, actor);
        if (left.isEmpty()) {
            return Screen.of(TEMPLATE, left, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (left.hasFailures()) {
            return Screen.of(TEMPLATE, left, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute(
                Notice.ATTRIBUTE,
                Notice.done(
                        texts.of("approval.worklist.notice.DONE", left.done().size())));
        return Screen.redirect(WorkFilter.ADDRESS);
    }
}

package org.mingchuang.approval.worklist;

import java.nio.charset.StandardCharsets;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<byte[]> export(WorkListForm form, Actor actor) {
        String table = WorkListExport.of(pages.rows(form.filter(), MOST_EXPORTED, actor));
        var attachment = ContentDisposition.attachment()
                .filename("审签工作列表.csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(table.getBytes(StandardCharsets.UTF_8));
    }
}

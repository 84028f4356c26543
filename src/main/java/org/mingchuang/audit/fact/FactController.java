package org.mingchuang.audit.fact;

import org.mingchuang.audit.AuditChain.ChainState;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Csv;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 操作留痕, for the audit administrator alone. */
@Controller
@RequestMapping("/office/audit")
@Permitted(Permission.READ_AUDIT)
class FactController {

    private final FactPages pages;
    private final FactExport export;
    private final FactDesk desk;

    FactController(FactPages pages, FactExport export, FactDesk desk) {
        this.pages = pages;
        this.export = export;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView list(FactFilter filter, @RequestParam(defaultValue = "1") int page) {
        return Screen.of("audit/fact/list", pages.page(filter, page));
    }

    /** The same selection as a table. Taking it out is a fact itself, written before the first row. */
    @GetMapping("/export")
    ModelAndView export(FactFilter filter, Actor actor) {
        desk.exporting(filter, actor);
        return Csv.attachment("留痕记录", FactExport.HEAD, export.rows(filter));
    }

    @PostMapping("/verification")
    ModelAndView verify(Actor actor, RedirectAttributes next) {
        ChainState state = desk.verify(actor);
        next.addFlashAttribute(
                Notice.ATTRIBUTE,
                state.isWhole()
                        ? Notice.done("留痕链完整：共 " + state.good() + " 条，末条摘要 " + state.end() + "。")
                        : Notice.refused("留痕链在第 " + state.brokenAt() + " 条处断开：该条缺失或被改动。请立即保全数据库并报告。"));
        return Screen.redirect("/office/audit");
    }
}

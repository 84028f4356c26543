package org.mingchuang.publishing.manuscript;

import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.publishing.manuscript.DeliveryListPage.Line;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 发布情况. */
@Controller
@RequestMapping("/office/deliveries")
@Permitted(Permission.MANAGE_SITE)
class DeliveryController {

    private final DeliveryLists lists;
    private final DeliveryRows rows;

    DeliveryController(DeliveryLists lists, DeliveryRows rows) {
        this.lists = lists;
        this.rows = rows;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "1") int page) {
        Paged<DeliveryLists.Open> open = lists.open(PageRequest.of(page));
        var lines = open.map(one -> new Line(
                one.line().delivery().manuscript().value(),
                one.title(),
                one.line().isFailing(),
                rows.row(one.line())));
        return Screen.of(
                "publishing/manuscript/deliveries",
                new DeliveryListPage(lines.rows(), Pager.of(open, "/office/deliveries")));
    }
}

package org.mingchuang.web.gallery;

import org.mingchuang.kernel.Permission;
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

/** 组件页: for those who write pages. Its forms change nothing; they answer with what they received. */
@Controller
@RequestMapping("/office/components")
@Permitted(Permission.OFFICE)
class GalleryController {

    @GetMapping
    ModelAndView show() {
        return Screen.of("web/gallery/show", GalleryPage.examples());
    }

    @PostMapping
    ModelAndView receive(@RequestParam(defaultValue = "") String body, RedirectAttributes flash) {
        flash.addFlashAttribute(Notice.ATTRIBUTE, Notice.done("已收到，没有保存任何内容。收到的正文：" + body));
        return Screen.redirect("/office/components");
    }
}

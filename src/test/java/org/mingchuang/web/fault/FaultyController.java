package org.mingchuang.web.fault;

import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Fails in every way that a controller can. */
@Controller
@RequestMapping("/office/faulty")
@Permitted(Permission.OFFICE)
class FaultyController {

    @GetMapping("/number/{id}")
    ModelAndView number(@PathVariable long id) {
        return Screen.redirect("/office?" + id);
    }

    @GetMapping("/bug")
    ModelAndView bug() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/template")
    ModelAndView template() {
        return Screen.of("web/fault/show", "a page of the wrong kind");
    }

    @PostMapping("/stale")
    ModelAndView stale() {
        throw new StaleVersion(SubjectRef.of("web.trial", 1));
    }
}

package org.mingchuang.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.mingchuang.web.Screen;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** For what went wrong outside of controllers: in a filter, in the security chains, while a page was rendered. */
@Controller
class FaultController implements ErrorController {

    private final Faults faults;

    FaultController(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView show(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        FaultPage page = status >= 500 && cause(request) instanceof Throwable cause
                ? faults.unexpected(cause, request, false)
                : faults.page(status, request, false);
        return Screen.of(FaultAdvice.SCREEN, page, HttpStatus.valueOf(page.status()));
    }

    private static Object cause(HttpServletRequest request) {
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return cause == null ? "" : cause;
    }
}

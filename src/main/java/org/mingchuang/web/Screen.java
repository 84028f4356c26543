package org.mingchuang.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** 页面: a template with its page record, as controllers return it. The template gets {@code page} and {@code shell}. */
public final class Screen {

    private Screen() {}

    public static ModelAndView of(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** For a form shown again because it was refused (422), or a stale version (409). */
    public static ModelAndView of(String template, Object page, HttpStatus status) {
        var screen = of(template, page);
        screen.setStatus(status);
        return screen;
    }

    /** After every accepted POST. */
    public static ModelAndView redirect(String address) {
        return new ModelAndView("redirect:" + address);
    }
}

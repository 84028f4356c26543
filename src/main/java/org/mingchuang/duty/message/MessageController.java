package org.mingchuang.duty.message;

import java.time.Clock;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Csv;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 消息: everybody's own. */
@Controller
@RequestMapping(MessagePages.LIST)
@Permitted(Permission.OFFICE)
class MessageController {

    private final MessageStore messages;
    private final MessagePages pages;
    private final Texts texts;
    private final Clock clock;

    MessageController(MessageStore messages, MessagePages pages, Texts texts, Clock clock) {
        this.messages = messages;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return Screen.of("duty/message/list", pages.list(all, page, actor));
    }

    @GetMapping("/export")
    ModelAndView export(Actor actor) {
        return Csv.attachment("消息", pages.exportHead(), pages.exportRows(actor));
    }

    @PostMapping("/{id:\\d+}/reading")
    ModelAndView read(@PathVariable long id, Actor actor) {
        if (!messages.read(id, actor.id(), clock.instant())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Screen.redirect(MessagePages.LIST);
    }

    @PostMapping("/reading")
    ModelAndView readAll(@RequestParam long last, Actor actor, RedirectAttributes next) {
        int read = messages.readAll(actor.id(), last, clock.instant());
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("duty.message.notice.ALL_READ", read)));
        return Screen.redirect(MessagePages.LIST);
    }
}

package org.mingchuang.registry.channel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelUpdates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 办理渠道: the acts on a channel, each a sub-resource. */
@Controller
@RequestMapping("/office/channels/{id}")
@Permitted({Permission.FILE_CHANNELS, Permission.MANAGE_CHANNELS})
class ChannelActController {

    private static final Set<ChannelAct> BY_HAND = EnumSet.complementOf(
            EnumSet.of(ChannelAct.EDIT, ChannelAct.RETURN, ChannelAct.APPROVE, ChannelAct.REVISE, ChannelAct.ACTIVATE));

    private final ChannelStore channels;
    private final ChannelDesk desk;
    private final ClosingDesk closings;
    private final ChannelUpdates updates;
    private final ChannelPages pages;
    private final Texts texts;
    private final Clock clock;

    ChannelActController(
            ChannelStore channels,
            ChannelDesk desk,
            ClosingDesk closings,
            ChannelUpdates updates,
            ChannelPages pages,
            Texts texts,
            Clock clock) {
        this.channels = channels;
        this.desk = desk;
        this.closings = closings;
        this.updates = updates;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/{act}")
    ModelAndView perform(
            @PathVariable long id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Actor actor,
            RedirectAttributes next) {
        var form = new ChannelForm(typed);
        Channel channel = found(id, actor);
        ChannelAct wanted = BY_HAND.stream()
                .filter(each -> ChannelActs.path(each).equals(act))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            Outcome<?> outcome = performed(wanted, channel, form, actor);
            return outcome.isDone()
                    ? done(channel, wanted.name(), next)
                    : refused(channel, act, form, outcome.refusals(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
        } catch (StaleVersion e) {
            List<Refusal> stale = List.of(ChannelRequirements.refusal("STALE"));
            return refused(found(id, actor), act, form, stale, HttpStatus.CONFLICT, actor);
        }
    }

    private Outcome<?> performed(ChannelAct act, Channel channel, ChannelForm form, Actor actor) {
        ChannelId id = channel.id();
        long seen = form.version();
        return switch (act) {
            case SUBMIT -> desk.submit(id, seen, actor);
            case GIVE_UP -> desk.giveUp(id, seen, form.text("note"), actor);
            case RESUME -> closings.resume(id, seen, actor);
            case KEEP -> closings.keep(id, seen, form.text("note"), actor);
            case REGISTER -> onDay(form, day -> desk.register(id, seen, day, actor));
            case CLOSE -> onDay(form, day -> closings.close(id, seen, day, actor));
            case CANCEL -> onDay(form, day -> closings.cancel(id, seen, day, actor));
            case ANNOUNCE_CLOSING ->
                onDay(form, day -> closings.announceClosing(id, seen, day, form.text("note"), actor));
            case SUSPEND ->
                onDay(
                        form,
                        day -> form.day("until")
                                .map(until -> closings.suspend(id, seen, day, until, form.text("note"), actor))
                                .orElseGet(() -> dayMissing("until")));
            case EDIT, RETURN, APPROVE, REVISE, ACTIVATE -> throw new IllegalArgumentException("not by hand: " + act);
        };
    }

    private static Outcome<ChannelId> onDay(ChannelForm form, Function<LocalDate, Outcome<ChannelId>> act) {
        return form.day("day").map(act).orElseGet(() -> dayMissing("day"));
    }

    private static Outcome<ChannelId> dayMissing(String field) {
        return Outcome.refused(ChannelRequirements.refusal("DAY_MISSING").at(field));
    }

    @PostMapping("/checks")
    ModelAndView check(
            @PathVariable long id, @RequestParam(defaultValue = "") String item, Actor actor, RedirectAttributes next) {
        Channel channel = found(id, actor);
        Optional<ChecklistItem> known = Arrays.stream(ChecklistItem.values())
                .filter(each -> each.name().equals(item))
                .findFirst();
        ChecklistItem wanted = known.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Outcome<ChannelId> outcome = closings.check(channel.id(), wanted, actor);
        return outcome.isDone()
                ? done(channel, "CHECKED", next)
                : refused(
                        channel,
                        "checks",
                        new ChannelForm(Map.of()),
                        outcome.refusals(),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        actor);
    }

    /** A day of today is meant as now, an earlier one as its end: nobody writes down the minute. */
    @PostMapping("/updates")
    ModelAndView updated(
            @PathVariable long id, @RequestParam Map<String, String> typed, Actor actor, RedirectAttributes next) {
        var form = new ChannelForm(typed);
        Channel channel = found(id, actor);
        Outcome<ChannelId> outcome = form.day("at")
                .map(day -> updates.published(channel.id(), moment(day), actor))
                .orElseGet(() -> dayMissing("at"));
        return outcome.isDone()
                ? done(channel, "REFRESHED", next)
                : refused(channel, "updates", form, outcome.refusals(), HttpStatus.UNPROCESSABLE_CONTENT, actor);
    }

    private Instant moment(LocalDate day) {
        return day.equals(LocalDate.now(clock))
                ? clock.instant()
                : day.atTime(12, 0).atZone(clock.getZone()).toInstant();
    }

    private ModelAndView refused(
            Channel channel, String act, ChannelForm form, List<Refusal> why, HttpStatus status, Actor actor) {
        FormErrors errors = texts.errors(why);
        return Screen.of("registry/channel/show", pages.page(channel, act, form, errors, actor), status);
    }

    private ModelAndView done(Channel channel, String what, RedirectAttributes next) {
        next.addFlashAttribute(
                Notice.ATTRIBUTE, Notice.done(texts.of("registry.channel.notice." + what, channel.name())));
        return Screen.redirect(ChannelPages.address(channel.id()));
    }

    private Channel found(long id, Actor actor) {
        return channels.find(new ChannelId(id))
                .filter(channel -> ChannelPolicy.mayRead(actor, channel.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

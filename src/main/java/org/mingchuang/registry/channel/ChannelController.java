package org.mingchuang.registry.channel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.paper.QrCode;
import org.mingchuang.web.Csv;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Permitted;
import org.mingchuang.web.Screen;
import org.mingchuang.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 网站和账号: the register, a new one, its page and its changes. */
@Controller
@RequestMapping("/office/channels")
@Permitted({Permission.FILE_CHANNELS, Permission.MANAGE_CHANNELS, Permission.WATCH_DUTIES})
class ChannelController {

    private static final int MOST_EXPORTED = 10_000;
    private static final int SMALLEST_QR = 180;
    private static final int LARGEST_QR = 2_000;
    private static final String FORM = "registry/channel/edit";
    private static final String START = "registry/channel/start";

    private final ChannelStore channels;
    private final ChannelDesk desk;
    private final ChannelListPages lists;
    private final ChannelFormPages forms;
    private final ChannelPages pages;
    private final Units units;
    private final Texts texts;

    ChannelController(
            ChannelStore channels,
            ChannelDesk desk,
            ChannelListPages lists,
            ChannelFormPages forms,
            ChannelPages pages,
            Units units,
            Texts texts) {
        this.channels = channels;
        this.desk = desk;
        this.lists = lists;
        this.forms = forms;
        this.pages = pages;
        this.units = units;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(ChannelFilter.Form form, Actor actor) {
        return Screen.of("registry/channel/list", lists.page(ChannelFilter.of(form), actor));
    }

    @GetMapping("/export")
    ModelAndView export(ChannelFilter.Form form, Actor actor) {
        return Csv.attachment(
                "网站和账号", lists.exportHead(), lists.exportRows(ChannelFilter.of(form), MOST_EXPORTED, actor));
    }

    /** The kind, the platform and the sponsor first; they decide what has to be filled in. */
    @GetMapping("/new")
    @Permitted({Permission.FILE_CHANNELS, Permission.MANAGE_CHANNELS})
    ModelAndView start(@RequestParam Map<String, String> typed, Actor actor) {
        var form = new ChannelForm(typed);
        if (form.text("step").isEmpty()) {
            return Screen.of(START, lists.start(form, FormErrors.none(), actor));
        }
        List<Refusal> unmet = unmet(form);
        return unmet.isEmpty()
                ? Screen.of(FORM, forms.fresh(kind(form), form.platform(), form, FormErrors.none()))
                : Screen.of(START, lists.start(form, texts.errors(unmet), actor), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping
    @Permitted({Permission.FILE_CHANNELS, Permission.MANAGE_CHANNELS})
    ModelAndView add(@RequestParam Map<String, String> typed, Actor actor, RedirectAttributes next) {
        var form = new ChannelForm(typed);
        List<Refusal> wrong = unmet(form);
        if (!wrong.isEmpty()) {
            return Screen.of(START, lists.start(form, texts.errors(wrong), actor), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return added(form, actor)
                .fold(
                        id -> done(id, form.existing() ? "RECORDED" : "PLANNED", next),
                        refusals -> Screen.of(
                                FORM,
                                forms.fresh(kind(form), form.platform(), form, texts.errors(refusals)),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Outcome<ChannelId> added(ChannelForm form, Actor actor) {
        ChannelKind kind = kind(form);
        return form.existing()
                ? desk.record(kind, form.platform(), form.unit(), form.fields(kind), form.text("exception"), actor)
                : desk.plan(kind, form.platform(), form.unit(), form.fields(kind), form.text("exception"), actor);
    }

    private static ChannelKind kind(ChannelForm form) {
        return form.kind().orElseThrow();
    }

    private List<Refusal> unmet(ChannelForm form) {
        Optional<ChannelKind> kind = form.kind();
        if (kind.isEmpty()) {
            return List.of(ChannelRequirements.refusal("KIND").at("kind"));
        }
        if (kind.get() == ChannelKind.ACCOUNT && form.platform() == null) {
            return List.of(ChannelRequirements.refusal("PLATFORM").at("platform"));
        }
        return units.find(form.unit()).filter(ChannelListPages::maySponsor).isEmpty()
                ? List.of(ChannelRequirements.refusal("UNIT").at("unit"))
                : List.of();
    }

    @GetMapping("/{id}")
    @Permitted(Permission.OFFICE)
    ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String act, Actor actor) {
        var form = new ChannelForm(Map.of());
        return Screen.of("registry/channel/show", pages.page(found(id, actor), act, form, FormErrors.none(), actor));
    }

    /** The picture for a screen, or a larger one for print. */
    @GetMapping("/{id}/qr")
    @Permitted(Permission.OFFICE)
    ResponseEntity<byte[]> qr(@PathVariable long id, @RequestParam(defaultValue = "360") int size, Actor actor) {
        ChannelFields fields = found(id, actor).fields();
        String given = fields.of(ChannelField.QR_CONTENT);
        QrCode code = QrCode.of(given.isEmpty() ? fields.of(ChannelField.ADDRESS) : given)
                .fold(Function.identity(), refusals -> {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                });
        int pixels = Math.clamp(size, SMALLEST_QR, LARGEST_QR);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(code.png(pixels));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, Actor actor) {
        Channel channel = found(id, actor);
        return Screen.of(FORM, forms.change(channel, form(channel), channel.version(), List.of(), FormErrors.none()));
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            @PathVariable long id, @RequestParam Map<String, String> typed, Actor actor, RedirectAttributes next) {
        var form = new ChannelForm(typed);
        Channel channel = found(id, actor);
        try {
            return changed(channel, form, actor)
                    .fold(
                            done -> done(done, notice(channel, done), next),
                            refusals -> Screen.of(
                                    FORM,
                                    forms.change(channel, form, form.version(), List.of(), texts.errors(refusals)),
                                    HttpStatus.UNPROCESSABLE_CONTENT));
        } catch (StaleVersion e) {
            Channel now = found(id, actor);
            var stale = texts.errors(List.of(ChannelRequirements.refusal("STALE")));
            return Screen.of(FORM, forms.change(now, form, now.version(), newer(now), stale), HttpStatus.CONFLICT);
        }
    }

    /** A plan that was approved may be a plan again. */
    private String notice(Channel before, ChannelId id) {
        ChannelState now = channels.find(id).orElseThrow().state();
        if (before.state() != now) {
            return "REVISED";
        }
        return now.isFiled() ? "CHANGED" : "PLANNED_CHANGED";
    }

    private Outcome<ChannelId> changed(Channel channel, ChannelForm form, Actor actor) {
        boolean filing = channel.state().isFiled()
                && !channel.fields()
                        .filedDifferences(form.fields(channel.kind()))
                        .isEmpty();
        return form.day("day")
                .or(() -> filing ? Optional.empty() : Optional.of(LocalDate.EPOCH))
                .map(day -> desk.edit(
                        channel.id(),
                        form.version(),
                        form.fields(channel.kind()),
                        form.text("exception"),
                        day,
                        form.text("note"),
                        actor))
                .orElseGet(() -> Outcome.refused(
                        ChannelRequirements.refusal("DAY_MISSING").at("day")));
    }

    private List<Fact> newer(Channel channel) {
        return pages.page(channel, "", new ChannelForm(Map.of()), FormErrors.none(), Actor.system())
                .facts();
    }

    private static ChannelForm form(Channel channel) {
        var typed = new HashMap<String, String>();
        channel.fields().values().forEach((field, value) -> typed.put(field.name(), value));
        typed.put("exception", channel.exception());
        return new ChannelForm(typed);
    }

    private ModelAndView done(ChannelId id, String what, RedirectAttributes next) {
        String name = channels.find(id).orElseThrow().name();
        next.addFlashAttribute(Notice.ATTRIBUTE, Notice.done(texts.of("registry.channel.notice." + what, name)));
        return Screen.redirect(ChannelPages.address(id));
    }

    /** One that the actor may not see is not there. */
    private Channel found(long id, Actor actor) {
        return channels.find(new ChannelId(id))
                .filter(channel -> ChannelPolicy.mayRead(actor, channel.unit()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

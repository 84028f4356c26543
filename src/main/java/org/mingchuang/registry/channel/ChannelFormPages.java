package org.mingchuang.registry.channel;

import static org.mingchuang.registry.channel.ChannelField.Form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.Platform;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the forms in which channels are written down. */
@Component
class ChannelFormPages {

    private static final Set<ChannelField> WITH_HELP = Set.of(
            ChannelField.NAME,
            ChannelField.DOMAIN,
            ChannelField.ADDRESS,
            ChannelField.QR_CONTENT,
            ChannelField.NECESSITY,
            ChannelField.CERTIFIED_SUBJECT,
            ChannelField.SITE_CODE,
            ChannelField.EARLIER_FILING,
            ChannelField.PHONE);

    private final FieldWords words;
    private final Units units;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    ChannelFormPages(FieldWords words, Units units, People people, Texts texts, Clock clock) {
        this.words = words;
        this.units = units;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    ChannelFormPage fresh(ChannelKind kind, @Nullable Platform platform, ChannelForm form, FormErrors errors) {
        String place = platform == null ? words.kind(kind) : texts.of("registry.platform", platform);
        return new ChannelFormPage(
                (form.existing() ? "登记已有" : "拟开设") + place,
                name(form.unit()),
                ChannelPages.LIST,
                ChannelPages.LIST + "/new",
                kind.name(),
                platform == null ? "" : platform.name(),
                Long.toString(form.unit().value()),
                "",
                form.existing(),
                false,
                fields(kind, form.unit(), form.fields(kind), form.existing(), errors, false),
                fields(kind, form.unit(), form.fields(kind), form.existing(), errors, true),
                exception(form.text("exception"), errors),
                List.of(),
                List.of(),
                errors);
    }

    /** @param version the one that was seen, so that pressing again does not pass for having looked */
    ChannelFormPage change(Channel channel, ChannelForm form, long version, List<Fact> newer, FormErrors errors) {
        ChannelFields typed = form.fields(channel.kind());
        boolean filed = channel.state().isFiled();
        String address = ChannelPages.address(channel.id());
        return new ChannelFormPage(
                "修改“" + channel.name() + "”",
                words.place(channel) + "，" + name(channel.unit()),
                address + "/edit",
                address,
                channel.kind().name(),
                "",
                "",
                Long.toString(version),
                false,
                filed,
                fields(channel.kind(), channel.unit(), typed, filed, errors, false),
                fields(channel.kind(), channel.unit(), typed, filed, errors, true),
                exception(form.text("exception"), errors),
                filed ? event(form, errors) : List.of(),
                newer,
                errors);
    }

    private List<FormField> event(ChannelForm form, FormErrors errors) {
        String day = form.text("day").isEmpty() ? LocalDate.now(clock).toString() : form.text("day");
        return List.of(
                FormField.of("day", "变更日期", day, "从次日起 2 个工作日内报备", errors, "date", 10),
                FormField.of("note", "变更事由", form.text("note"), "备案事项有变动时填写", errors, "text", 300));
    }

    private static FormField exception(String value, FormErrors errors) {
        return FormField.of("exception", "同类渠道另设的理由", value, "本单位在同一平台已有账号、或者已有网站时填写", errors, "text", 300);
    }

    private List<FormField> fields(
            ChannelKind kind,
            UnitId unit,
            ChannelFields values,
            boolean registered,
            FormErrors errors,
            boolean contract) {
        var needed = ChannelRequirements.neededInRegister(kind);
        return ChannelField.of(kind).stream()
                .filter(field -> field.isOfContract() == contract)
                .filter(field -> registered || !field.isOfStanding())
                .map(field -> new FormField(
                        field.name(),
                        words.label(field),
                        values.of(field),
                        WITH_HELP.contains(field) ? texts.of("registry.help", field) : "",
                        errors.at(field.name()),
                        type(field.form()),
                        field == ChannelField.NAME || registered && needed.contains(field),
                        field.longest(),
                        options(field, unit)))
                .toList();
    }

    private static String type(Form form) {
        return switch (form) {
            case TEXT -> "text";
            case LONG -> "area";
            case ADDRESS -> "url";
            case DAY -> "date";
            case NUMBER -> "number";
            case CHOICE, PERSON -> "choice";
        };
    }

    private List<Option> options(ChannelField field, UnitId unit) {
        Stream<Option> choices = switch (field.form()) {
            case CHOICE -> field.choices().stream().map(name -> new Option(name, texts.of("registry.choice." + name)));
            case PERSON -> staff(unit, field == ChannelField.LEADER);
            default -> Stream.empty();
        };
        List<Option> all = choices.toList();
        return all.isEmpty()
                ? all
                : Stream.concat(Stream.of(new Option("", "请选择")), all.stream()).toList();
    }

    /** The unit's own people; for the leader in charge the commission's leaders first. */
    private Stream<Option> staff(UnitId unit, boolean leader) {
        Stream<UnitView> leadership = units.all().stream().filter(view -> view.kind() == UnitKind.LEADERSHIP);
        Stream<UnitId> from = leader ? Stream.concat(leadership.map(UnitView::id), Stream.of(unit)) : Stream.of(unit);
        return from.flatMap(each -> people.of(each).stream())
                .filter(PersonView::active)
                .map(person -> new Option(
                        Long.toString(person.id().value()),
                        person.jobTitle().isEmpty() ? person.name() : person.name() + "（" + person.jobTitle() + "）"));
    }

    private String name(UnitId unit) {
        return units.find(unit).map(UnitView::name).orElse("");
    }
}

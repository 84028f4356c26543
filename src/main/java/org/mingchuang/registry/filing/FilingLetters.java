package org.mingchuang.registry.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChannelFields;
import org.mingchuang.registry.channel.FieldWords;
import org.mingchuang.registry.paper.CoveringLetter;
import org.mingchuang.registry.paper.FilingForm;
import org.mingchuang.registry.paper.FilingForm.Change;
import org.mingchuang.registry.paper.FilingForm.Field;
import org.mingchuang.registry.paper.FilingForm.Opinion;
import org.mingchuang.web.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** 备案文书: puts a filing into the words of its form and of its covering letter. */
@Component
@EnableConfigurationProperties(PaperSettings.class)
class FilingLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final ChannelActivation channels;
    private final FilingMaterials materials;
    private final FieldWords words;
    private final Units units;
    private final People people;
    private final PaperSettings settings;
    private final Texts texts;
    private final Clock clock;

    FilingLetters(
            ChannelActivation channels,
            FilingMaterials materials,
            FieldWords words,
            Units units,
            People people,
            PaperSettings settings,
            Texts texts,
            Clock clock) {
        this.channels = channels;
        this.materials = materials;
        this.words = words;
        this.units = units;
        this.people = people;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    String recipient() {
        return settings.recipient();
    }

    String act(Filing filing) {
        return texts.of("registry.filing.kind", filing.kind());
    }

    FilingForm form(Filing filing) {
        Channel channel = channels.of(filing.channel());
        ChannelFields filed = filed(filing, channel);
        Filing.Trace trace = filing.trace();
        return new FilingForm(
                act(filing),
                unit(filing),
                filing.number(),
                fields(filing, channel, filed),
                filing.changes().stream().map(this::change).toList(),
                filing.reason(),
                materials.handedIn(filing).stream()
                        .map(FilingLetters::plainName)
                        .toList(),
                filing.lateReason(),
                Opinion.NONE,
                isAccepted(filing)
                        ? new Opinion(trace.opinion(), trace.checkedBy(), day(trace.checkedAt()))
                        : Opinion.NONE,
                new FilingForm.Writer(trace.submittedBy(), filed.of(ChannelField.PHONE), day(trace.submittedAt())));
    }

    /** As it was handed in; until then as it stands. */
    private static ChannelFields filed(Filing filing, Channel channel) {
        return filing.may(FilingAct.EDIT) ? channel.fields() : filing.snapshot();
    }

    /** It says that the office has checked, so there is none before it has accepted. */
    static boolean hasLetter(Filing filing) {
        return isAccepted(filing);
    }

    private static boolean isAccepted(Filing filing) {
        return filing.state() == FilingState.ACCEPTED
                || filing.state() == FilingState.PASSED_ON
                || filing.state() == FilingState.CONFIRMED;
    }

    private List<Field> fields(Filing filing, Channel channel, ChannelFields filed) {
        var fields = new ArrayList<Field>();
        List<ChannelField> asked = ChannelField.of(channel.kind()).stream()
                .filter(field -> !field.isOfContract() || filed.isContracted())
                .toList();
        for (ChannelField field : asked) {
            if (field == ChannelField.NAME) {
                fields.add(new Field(words.label(field), words.value(field, filed)));
                fields.add(new Field(texts.of("registry.paper.PLACE"), words.place(channel)));
                fields.add(new Field(texts.of("registry.paper.SPONSOR"), unit(filing)));
                if (filing.kind() != FilingKind.OPENING) {
                    fields.add(new Field(texts.of("registry.paper.DAY", act(filing)), DAY.format(filing.eventOn())));
                }
            } else if (field.isPerson()) {
                fields.add(new Field(words.label(field), words.value(field, filed)));
                fields.add(new Field(texts.of("registry.paper.PHONE"), phone(filed, field)));
            } else if (field.isFiled() || filed.has(field) && field == ChannelField.OPENED_ON) {
                fields.add(new Field(words.label(field), words.value(field, filed)));
            }
        }
        return fields;
    }

    private String phone(ChannelFields filed, ChannelField field) {
        Optional<PersonId> person = filed.person(field);
        return person.flatMap(people::mobile).orElse("");
    }

    private Change change(ChannelFields.Difference difference) {
        return new Change(
                words.label(difference.field()),
                words.value(difference.field(), difference.before()),
                words.value(difference.field(), difference.after()));
    }

    /** Without its ending, as an enclosure is named on paper. */
    private static String plainName(StoredFile file) {
        return file.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    CoveringLetter letter(Filing filing) {
        Channel channel = channels.of(filing.channel());
        String commission = units.commission().name();
        LocalDate day = passedOn(filing);
        String form = texts.of("registry.paper.FORM_TITLE", act(filing));
        return new CoveringLetter(
                commission,
                filing.trace().outgoingNo(),
                "",
                texts.of(
                        "registry.paper.LETTER_TITLE",
                        commission,
                        place(channel),
                        filed(filing, channel).of(ChannelField.NAME),
                        act(filing)),
                settings.recipient(),
                body(filing, channel),
                Stream.concat(
                                Stream.of(form),
                                materials.handedIn(filing).stream().map(FilingLetters::plainName))
                        .toList(),
                commission,
                day,
                true,
                settings.phone().isEmpty() ? "" : texts.of("registry.paper.NOTE", settings.phone()),
                imprint(commission, day));
    }

    private CoveringLetter.Imprint imprint(String commission, LocalDate day) {
        List<String> copies = Arrays.stream(settings.copies().split("[,，、]"))
                .map(String::strip)
                .filter(copy -> !copy.isEmpty())
                .toList();
        return new CoveringLetter.Imprint(copies, printer(commission), day);
    }

    /** 印发机关: the office under the commission's name. */
    private String printer(String commission) {
        String office = units.office().name();
        return office.startsWith(commission) ? office : commission + office;
    }

    private List<String> body(Filing filing, Channel channel) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.of("registry.paper.BASIS"));
        paragraphs.add(texts.of(
                "registry.paper.EVENT." + filing.kind(),
                unit(filing),
                DAY.format(filing.eventOn()),
                place(channel),
                filed(filing, channel).of(ChannelField.NAME),
                changed(filing)));
        if (!filing.reason().isEmpty() && filing.kind() != FilingKind.OPENING) {
            paragraphs.add(texts.of("registry.paper.REASON", sentence(filing.reason())));
        }
        if (!filing.lateReason().isEmpty()) {
            paragraphs.add(texts.of("registry.paper.LATE", sentence(filing.lateReason())));
        }
        paragraphs.add(texts.of("registry.paper.CHECKED"));
        paragraphs.add(texts.of("registry.paper.END"));
        return paragraphs;
    }

    private String changed(Filing filing) {
        return String.join(
                "、",
                filing.changes().stream()
                        .map(change -> words.label(change.field()))
                        .distinct()
                        .toList());
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    /** 网站、微信公众号, as a sentence names it. */
    private String place(Channel channel) {
        return words.place(channel).replaceAll("（.*）", "");
    }

    /** What the office keeps is the commission's own. */
    private String unit(Filing filing) {
        if (filing.unit().equals(units.office().id())) {
            return units.commission().name();
        }
        return units.find(filing.unit()).map(UnitView::name).orElse("");
    }

    private LocalDate passedOn(Filing filing) {
        Instant passed = filing.trace().passedOnAt();
        return passed == null ? LocalDate.now(clock) : LocalDate.ofInstant(passed, clock.getZone());
    }

    private String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at.atZone(clock.getZone()));
    }
}

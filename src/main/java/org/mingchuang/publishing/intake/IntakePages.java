package org.mingchuang.publishing.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows where a file is chosen, and what came of it. */
@Component
class IntakePages {

    private static final String MANUSCRIPTS = "/office/manuscripts";

    private final Units units;
    private final Dates dates;
    private final Texts texts;

    IntakePages(Units units, Dates dates, Texts texts) {
        this.units = units;
        this.dates = dates;
        this.texts = texts;
    }

    IntakePage fresh(Actor actor, String unit, String kind, FormErrors errors) {
        List<Option> writable = units.all().stream()
                .filter(one -> one.active() && actor.may(Permission.WRITE_MANUSCRIPTS, one.id()))
                .map(one -> new Option(Long.toString(one.id().value()), one.name()))
                .toList();
        Stream<Option> kinds = Arrays.stream(ManuscriptKind.values())
                .map(one -> new Option(one.name(), texts.of("publishing.manuscript.kind", one)));
        return new IntakePage(
                MANUSCRIPTS + "/intake",
                MANUSCRIPTS + "/new",
                0,
                "",
                writable,
                unit,
                Stream.concat(Stream.of(new Option("", texts.of("publishing.intake.label.BY_CONTENT"))), kinds)
                        .toList(),
                kind,
                errors);
    }

    IntakePage replacing(ManuscriptId id, Manuscripts.Writing writing, FormErrors errors) {
        return new IntakePage(
                address(id) + "/intake",
                address(id) + "/edit",
                writing.version(),
                heading(writing),
                List.of(),
                "",
                List.of(),
                "",
                errors);
    }

    IntakeResultPage result(Intake intake, Manuscripts.Writing writing) {
        List<Fact> found = intake.findings().stream()
                .map(finding -> new Fact(texts.of("publishing.intake.element", finding.element()), finding.value()))
                .toList();
        Stream<Fact> pictures = intake.pictures() == 0
                ? Stream.empty()
                : Stream.of(new Fact(
                        texts.of("publishing.intake.label.PICTURES"),
                        texts.of("publishing.intake.label.PICTURE_COUNT", intake.pictures())));
        return new IntakeResultPage(
                heading(writing),
                texts.of(
                        "publishing.intake.label.TAKEN",
                        intake.takenByName(),
                        dates.of(intake.takenAt()),
                        intake.fileName(),
                        intake.version()),
                Stream.concat(found.stream(), pictures).toList(),
                intake.remarks().stream()
                        .map(remark -> texts.of(remark.key(), remark.arguments().toArray()))
                        .toList(),
                address(intake.manuscript()));
    }

    static String address(ManuscriptId id) {
        return MANUSCRIPTS + "/" + id.value();
    }

    private String heading(Manuscripts.Writing writing) {
        Manuscripts.Text text = writing.text();
        return text == null || text.title().isEmpty() ? texts.of("publishing.manuscript.label.UNTITLED") : text.title();
    }
}

package org.mingchuang.organization.appointment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.appointment.CoveragePage.Leader;
import org.mingchuang.organization.appointment.CoveragePage.Row;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Makes the page of who leads what. */
@Component
class CoveragePages {

    private final AppointmentStore appointments;
    private final Units units;
    private final People people;
    private final Texts texts;

    CoveragePages(AppointmentStore appointments, Units units, People people, Texts texts) {
        this.appointments = appointments;
        this.units = units;
        this.people = people;
        this.texts = texts;
    }

    CoveragePage show() {
        List<UnitView> led = units.all().stream()
                .filter(unit -> unit.active()
                        && PostRights.of(PostKind.LEADER_IN_CHARGE).existsIn(unit.kind()))
                .toList();
        List<Appointment> running = appointments.running(PostKind.LEADER_IN_CHARGE);
        Map<UnitId, Appointment> byUnit = running.stream()
                .collect(Collectors.toMap(held -> held.post().unit(), held -> held, (one, other) -> one));
        List<Row> rows = led.stream()
                .map(unit -> row(unit, Optional.ofNullable(byUnit.get(unit.id()))))
                .toList();
        return new CoveragePage(rows, leaders(rows), options(running));
    }

    private Row row(UnitView unit, Optional<Appointment> held) {
        return new Row(
                CoverageController.ADDRESS + "/" + unit.id().value(),
                unit.name(),
                texts.of("organization.unit.kind", unit.kind()),
                held.map(each -> Long.toString(each.person().value())).orElse(""),
                held.map(Appointment::personName).orElse(""));
    }

    private static List<Leader> leaders(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.leader().isEmpty())
                .collect(Collectors.groupingBy(Row::leaderName, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Leader(
                        entry.getKey(),
                        entry.getValue().stream().map(Row::unit).collect(Collectors.joining("、")),
                        entry.getValue().size()))
                .sorted(Comparator.comparingInt(Leader::count).reversed().thenComparing(Leader::name))
                .toList();
    }

    /** The commission's leaders, and whoever is in charge of a unit already. */
    private List<Option> options(List<Appointment> running) {
        Stream<Option> leaders = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                .flatMap(unit -> people.of(unit.id()).stream())
                .filter(PersonView::active)
                .map(person -> new Option(Long.toString(person.id().value()), person.name()));
        Stream<Option> present = running.stream()
                .map(held -> new Option(Long.toString(held.person().value()), held.personName()));
        return Stream.of(Stream.of(new Option("", "未安排")), leaders, present)
                .flatMap(options -> options)
                .distinct()
                .toList();
    }
}

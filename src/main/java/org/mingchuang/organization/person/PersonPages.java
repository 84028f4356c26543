package org.mingchuang.organization.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.organization.account.AccountStates;
import org.mingchuang.organization.appointment.Appointment;
import org.mingchuang.organization.appointment.Appointments;
import org.mingchuang.organization.appointment.PostNames;
import org.mingchuang.organization.delegation.DelegationLines;
import org.mingchuang.organization.person.PersonPage.Appointing;
import org.mingchuang.organization.person.PersonPage.HeldPost;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Sorting;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Makes the pages of people ready to print. */
@Component
class PersonPages {

    private static final String ADDRESS = "/office/people";

    private final PersonList list;
    private final Units units;
    private final Appointments appointments;
    private final PostNames names;
    private final AccountStates accounts;
    private final DelegationLines delegations;
    private final History history;
    private final PrintedTime time;
    private final Texts texts;

    PersonPages(
            PersonList list,
            Units units,
            Appointments appointments,
            PostNames names,
            AccountStates accounts,
            DelegationLines delegations,
            History history,
            PrintedTime time,
            Texts texts) {
        this.list = list;
        this.units = units;
        this.appointments = appointments;
        this.names = names;
        this.accounts = accounts;
        this.delegations = delegations;
        this.history = history;
        this.time = time;
        this.texts = texts;
    }

    PersonListPage list(PersonFilter filter, PageRequest request) {
        Paged<PersonRow> rows = list.rows(filter, request);
        return new PersonListPage(
                filter,
                filter.isNarrow(),
                rows.rows(),
                with(new Option("", "全部机构"), unitOptions(false)),
                with(new Option("", "全部岗位"), kindOptions()),
                List.of(new Option("here", "在岗"), new Option("left", "已离岗"), new Option("all", "全部")),
                Pager.of(rows, ADDRESS + filter.sortedQuery()),
                new Sorting(filter.sort(), filter.descending(), ADDRESS + filter.query()),
                ADDRESS + "/export" + filter.sortedQuery());
    }

    PersonFormPage form(Optional<Person> person, PersonFormPage.Form form, int version, FormErrors errors) {
        String address = person.map(PersonPages::address).orElse(ADDRESS);
        return new PersonFormPage(
                person.map(known -> "修改资料：" + known.name()).orElse("新增人员"),
                person.isPresent() ? address + "/details" : address,
                address,
                person.isEmpty(),
                form,
                version,
                with(new Option("", "请选择"), unitOptions(true)),
                errors);
    }

    PersonPage show(Person person, String kind, String unit, FormErrors errors) {
        List<Appointment> all = appointments.of(person.id());
        return new PersonPage(
                address(person),
                person.name(),
                person.isActive() ? "" : "已于 " + time.day(person.leftAt()) + " 离岗",
                person.isActive(),
                person.version(),
                facts(person),
                all.stream().filter(Appointment::isRunning).map(this::held).toList(),
                all.stream().filter(past -> !past.isRunning()).map(this::held).toList(),
                appointing(kind, unit),
                delegations.of(person.id()),
                history.of(Person.subject(person.id())),
                errors);
    }

    private List<Fact> facts(Person person) {
        return Stream.concat(
                        Stream.of(
                                new Fact(
                                        "所在机构",
                                        units.find(person.unit())
                                                .map(UnitView::name)
                                                .orElse("")),
                                new Fact("职务", person.jobTitle().isEmpty() ? "未填" : person.jobTitle()),
                                new Fact(
                                        "手机号码",
                                        person.mobile().isGiven()
                                                ? person.mobile().masked()
                                                : "未填"),
                                new Fact("到岗", time.day(person.employedAt()))),
                        accounts.facts(person.id()).stream())
                .toList();
    }

    private HeldPost held(Appointment held) {
        return new HeldPost(
                names.of(held.post()),
                names.explained(held.post().kind()),
                held.post().kind().name(),
                held.post().unit().value(),
                time.day(held.since()),
                time.day(held.until()));
    }

    private Appointing appointing(String kind, String unit) {
        return new Appointing(
                kind,
                unit,
                with(new Option("", "请选择"), kindOptions()),
                with(new Option("", "请选择"), unitOptions(true)),
                Arrays.stream(PostKind.values())
                        .map(each -> new PersonPage.Explained(names.of(each), names.explained(each)))
                        .toList());
    }

    private List<Option> kindOptions() {
        return Arrays.stream(PostKind.values())
                .map(kind -> new Option(kind.name(), texts.of("organization.post", kind)))
                .toList();
    }

    private List<Option> unitOptions(boolean openOnly) {
        return units.all().stream()
                .filter(unit -> unit.active() || !openOnly)
                .map(unit -> new Option(Long.toString(unit.id().value()), unit.name()))
                .toList();
    }

    private static List<Option> with(Option first, List<Option> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    static String address(Person person) {
        return address(person.id());
    }

    static String address(PersonId person) {
        return ADDRESS + "/" + person.value();
    }
}

package org.mingchuang.organization.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingchuang.audit.History;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.unit.UnitNewPage.Form;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Makes the pages of units ready to print. */
@Component
class UnitPages {

    private final UnitStore units;
    private final UnitList list;
    private final UnitMembers members;
    private final History history;
    private final Texts texts;

    UnitPages(UnitStore units, UnitList list, UnitMembers members, History history, Texts texts) {
        this.units = units;
        this.list = list;
        this.members = members;
        this.history = history;
        this.texts = texts;
    }

    UnitListPage list() {
        List<UnitRow> rows = list.rows();
        int open = (int) rows.stream().filter(UnitRow::active).count();
        return new UnitListPage(rows, open, rows.size() - open);
    }

    UnitNewPage opening(Form form, FormErrors errors) {
        List<Option> kinds = Arrays.stream(UnitKind.values())
                .filter(kind -> kind != UnitKind.COMMISSION && kind != UnitKind.COMMISSION_OFFICE)
                .map(kind -> new Option(kind.name(), texts.of("organization.unit.kind", kind)))
                .toList();
        List<Option> parents = units.all().stream()
                .filter(Unit::active)
                .map(unit -> new Option(unit.code(), "　".repeat(unit.depth()) + unit.name()))
                .toList();
        return new UnitNewPage(form, kinds, parents, errors);
    }

    Optional<UnitPage> show(UnitId id) {
        return units.find(id)
                .map(unit -> show(unit, new UnitPage.Form(unit.name(), unit.shortName()), FormErrors.none()));
    }

    UnitPage show(Unit unit, UnitPage.Form form, FormErrors errors) {
        return new UnitPage(
                "/office/units/" + unit.id().value(),
                unit.name(),
                unit.active() ? "" : texts.of("organization.unit.state.CLOSED"),
                facts(unit),
                form,
                unit.version(),
                unit.active(),
                unit.active() && unit.mayEverClose(),
                members.of(unit.id()),
                history.of(Unit.subject(unit.id())),
                errors);
    }

    private List<Fact> facts(Unit unit) {
        return List.of(
                new Fact("代码", unit.code()),
                new Fact("类型", texts.of("organization.unit.kind", unit.kind())),
                new Fact(
                        "上级机构",
                        Optional.ofNullable(unit.parent())
                                .flatMap(units::find)
                                .map(Unit::name)
                                .orElse("无")),
                new Fact("分管领导", members.leaderOf(unit.id())));
    }
}

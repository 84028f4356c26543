package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.mingchuang.publishing.source.SourceUnitListPage.Row;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the list of source units, and each of them. */
@Component
class SourceUnitPages {

    static final String LIST = "/office/sources";
    private static final int MOST_EXPORTED = 10_000;

    private final SourceUnitStore units;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    SourceUnitPages(SourceUnitStore units, History history, Dates dates, Texts texts) {
        this.units = units;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    SourceUnitListPage list(SourceUnitFilter filter, int number) {
        Paged<SourceUnitView> found = units.search(filter, dates.today(), PageRequest.of(number));
        return new SourceUnitListPage(
                filter.text(),
                filter.state(),
                states(),
                filter.isActive(),
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, LIST + filter.query()),
                LIST + "/export" + filter.query(),
                LIST + "/sheet" + filter.query());
    }

    List<String> exportHead() {
        return List.of("单位名称", "网站域名", "名单版本", "生效日期", "最后有效日", "状态");
    }

    List<List<String>> exportRows(SourceUnitFilter filter) {
        return units.search(filter, dates.today(), MOST_EXPORTED, 0).stream()
                .map(this::row)
                .map(row -> List.of(row.name(), row.domain(), row.listVersion(), row.from(), row.until(), row.state()))
                .toList();
    }

    SourceUnitPage blank() {
        return adding(SourceUnitForm.blank(dates.today()), FormErrors.none());
    }

    SourceUnitPage adding(SourceUnitForm form, FormErrors errors) {
        return new SourceUnitPage(0, "", "grey", form, false, List.of(), List.of(), errors);
    }

    SourceUnitForm form(SourceUnitView unit) {
        return SourceUnitForm.of(unit, dates.today());
    }

    SourceUnitPage show(SourceUnitView unit, SourceUnitForm form, FormErrors errors) {
        return page(unit, form, List.of(), errors);
    }

    /** Somebody was quicker: what was typed stays, and above it how the entry stands now. */
    SourceUnitPage overtaken(SourceUnitView unit, SourceUnitForm form, FormErrors errors) {
        List<Fact> newer = List.of(
                new Fact("网站域名", unit.domain()),
                new Fact("名单版本", unit.listVersion()),
                new Fact("最后有效日", Objects.toString(unit.validUntil(), "未停用")));
        return page(unit, form.at(unit.version()), newer, errors);
    }

    private SourceUnitPage page(SourceUnitView unit, SourceUnitForm form, List<Fact> newer, FormErrors errors) {
        SourceUnitState state = SourceUnitState.of(unit, dates.today());
        return new SourceUnitPage(
                unit.id(),
                texts.of("publishing.source.state", state),
                state.tone(),
                form,
                unit.validUntil() != null,
                newer,
                history.of(SourceUnitChanged.subject(unit.id())),
                errors);
    }

    private Row row(SourceUnitView unit) {
        LocalDate until = unit.validUntil();
        SourceUnitState state = SourceUnitState.of(unit, dates.today());
        return new Row(
                LIST + "/" + unit.id(),
                unit.name(),
                unit.domain(),
                unit.listVersion(),
                dates.of(unit.validFrom()),
                until == null ? "" : dates.of(until),
                texts.of("publishing.source.state", state),
                state.tone());
    }

    private List<Option> states() {
        var all = new Option("", texts.of("publishing.source.label.ALL"));
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(SourceUnitState.values())
                                .map(state -> new Option(state.name(), texts.of("publishing.source.state", state))))
                .toList();
    }
}

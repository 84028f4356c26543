package org.mingchuang.registry.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.duty.Duties;
import org.mingchuang.duty.DutyView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelPolicy;
import org.mingchuang.registry.filing.FilingListPage.Narrowing;
import org.mingchuang.registry.filing.FilingListPage.Row;
import org.mingchuang.registry.filing.FilingListPage.Tab;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows what has to be handed in, checked and passed on. */
@Component
class FilingListPages {

    private static final int ROWS_AT_ONCE = 200;

    private final FilingLists lists;
    private final ChannelActivation channels;
    private final Duties duties;
    private final Units units;
    private final Dates dates;
    private final Texts texts;

    FilingListPages(
            FilingLists lists, ChannelActivation channels, Duties duties, Units units, Dates dates, Texts texts) {
        this.lists = lists;
        this.channels = channels;
        this.duties = duties;
        this.units = units;
        this.dates = dates;
        this.texts = texts;
    }

    /** Where there is something to do, the office looking at its own work first. */
    FilingStage offered(Actor actor) {
        List<FilingStage> own = ChannelPolicy.mayManage(actor)
                ? List.of(FilingStage.TO_CHECK, FilingStage.TO_PASS_ON, FilingStage.TO_SUBMIT)
                : List.of(FilingStage.TO_SUBMIT);
        return own.stream()
                .filter(stage -> lists.count(blank(stage), actor) > 0)
                .findFirst()
                .orElse(actor.may(Permission.FILE_CHANNELS) ? FilingStage.TO_SUBMIT : FilingStage.ALL);
    }

    FilingListPage page(FilingFilter filter, Actor actor) {
        Paged<Filing> found = lists.list(filter, actor);
        return new FilingListPage(
                Arrays.stream(FilingStage.values())
                        .map(stage -> tab(stage, filter, actor))
                        .toList(),
                narrowing(filter),
                filter.sorting(),
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, FilingPages.LIST + filter.query()),
                FilingPages.LIST + "/export" + filter.query(),
                ChannelPolicy.mayManage(actor) ? FilingPages.LIST + "/report" : "");
    }

    private Tab tab(FilingStage stage, FilingFilter filter, Actor actor) {
        return new Tab(
                texts.of("registry.filing.stage", stage),
                FilingPages.LIST + "?stage=" + stage,
                stage == FilingStage.ALL ? 0 : lists.count(blank(stage), actor),
                stage == filter.stage());
    }

    private static FilingFilter blank(FilingStage stage) {
        return new FilingFilter(stage, "", 0, "", "opened", true, PageRequest.of(1));
    }

    List<String> exportHead() {
        return List.of("备案编号", "渠道", "备案类型", "主办单位", "事项日期", "事由", "状态", "报备时间", "逾期原因", "报区政府文号", "报区政府时间");
    }

    List<List<String>> exportRows(FilingFilter filter, int most, Actor actor) {
        return Stream.iterate(1, number -> number + 1)
                .limit(Math.ceilDiv(most, ROWS_AT_ONCE))
                .map(number -> lists.list(filter.page(number, ROWS_AT_ONCE), actor))
                .takeWhile(page -> !page.rows().isEmpty())
                .flatMap(page -> page.rows().stream())
                .map(this::cells)
                .toList();
    }

    private List<String> cells(Filing filing) {
        Row row = row(filing);
        Filing.Trace trace = filing.trace();
        var submitted = trace.submittedAt();
        var passed = trace.passedOnAt();
        return List.of(
                filing.number(),
                row.channel(),
                row.kind(),
                row.unit(),
                row.event(),
                filing.reason(),
                row.state(),
                submitted == null ? "" : dates.of(submitted),
                filing.lateReason(),
                trace.outgoingNo(),
                passed == null ? "" : dates.of(passed));
    }

    private Row row(Filing filing) {
        Optional<DutyView> clock = duties.of(filing.id().subject()).stream()
                .filter(duty -> duty.state().isOpen())
                .findFirst();
        return new Row(
                FilingPages.address(filing.id()),
                channels.of(filing.channel()).name(),
                texts.of("registry.filing.kind", filing.kind()),
                units.find(filing.unit()).map(UnitView::shortName).orElse(""),
                dates.of(filing.eventOn()),
                clock.map(DutyView::dueText).orElse(""),
                clock.map(DutyView::lateness).orElse(""),
                texts.of("registry.filing.state", filing.state()),
                filing.tone(),
                !filing.lateReason().isEmpty());
    }

    private Narrowing narrowing(FilingFilter filter) {
        return new Narrowing(
                filter.stage().name(),
                filter.kind(),
                Stream.concat(
                                Stream.of(new Option("", "全部")),
                                Arrays.stream(FilingKind.values())
                                        .map(kind -> new Option(kind.name(), texts.of("registry.filing.kind", kind))))
                        .toList(),
                Long.toString(filter.unit()),
                Stream.concat(
                                Stream.of(new Option("0", "全部")),
                                units.all().stream()
                                        .filter(unit -> unit.kind() != UnitKind.COMMISSION
                                                && unit.kind() != UnitKind.LEADERSHIP)
                                        .map(unit -> new Option(
                                                Long.toString(unit.id().value()), unit.shortName())))
                        .toList(),
                filter.text(),
                filter.isActive());
    }
}

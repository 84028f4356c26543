package org.mingchuang.registry.channel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.Platform;
import org.mingchuang.registry.channel.ChannelListPage.Narrowing;
import org.mingchuang.registry.channel.ChannelListPage.Row;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the register, and the first step to a new channel. */
@Component
class ChannelListPages {

    private final ChannelLists lists;
    private final FieldWords words;
    private final Units units;
    private final Texts texts;

    ChannelListPages(ChannelLists lists, FieldWords words, Units units, Texts texts) {
        this.lists = lists;
        this.words = words;
        this.units = units;
        this.texts = texts;
    }

    ChannelListPage page(ChannelFilter filter, Actor actor) {
        Paged<Channel> found = lists.list(filter, actor);
        return new ChannelListPage(
                narrowing(filter),
                filter.sorting(),
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, ChannelPages.LIST + filter.query()),
                ChannelPages.LIST + "/export" + filter.query(),
                actor.may(Permission.FILE_CHANNELS) || ChannelPolicy.mayManage(actor));
    }

    List<String> exportHead() {
        return List.of("名称", "渠道", "主办单位", "账号或域名", "主页地址", "分管领导", "负责人", "运维人员", "状态", "开设日期");
    }

    List<List<String>> exportRows(ChannelFilter filter, int most, Actor actor) {
        return Stream.iterate(1, number -> number + 1)
                .limit(Math.ceilDiv(most, 200))
                .map(number -> lists.list(filter.page(number, 200), actor))
                .takeWhile(page -> !page.rows().isEmpty())
                .flatMap(page -> page.rows().stream())
                .map(this::cells)
                .toList();
    }

    private List<String> cells(Channel channel) {
        Row row = row(channel);
        return List.of(
                row.name(),
                row.place(),
                row.unit(),
                row.account(),
                channel.fields().of(ChannelField.ADDRESS),
                words.value(ChannelField.LEADER, channel.fields()),
                row.responsible(),
                row.operator(),
                row.state(),
                channel.fields().of(ChannelField.OPENED_ON));
    }

    private Row row(Channel channel) {
        ChannelFields fields = channel.fields();
        ChannelField number = channel.kind().isSite() ? ChannelField.DOMAIN : ChannelField.ACCOUNT_NO;
        return new Row(
                ChannelPages.address(channel.id()),
                channel.name(),
                words.place(channel),
                units.find(channel.unit()).map(UnitView::shortName).orElse(""),
                fields.of(number),
                words.value(ChannelField.RESPONSIBLE, fields),
                words.value(ChannelField.OPERATOR, fields),
                texts.of("registry.state", channel.state()),
                ChannelTones.of(channel.state()),
                channel.state().isLive() && channel.hasVacancy(),
                !channel.exception().isEmpty());
    }

    private Narrowing narrowing(ChannelFilter filter) {
        return new Narrowing(
                filter.kind(),
                options("registry.kind", ChannelKind.values()),
                filter.platform(),
                options("registry.platform", Platform.values()),
                filter.state(),
                options("registry.state", ChannelState.values()),
                Long.toString(filter.unit()),
                Stream.concat(
                                Stream.of(new Option("0", "全部")),
                                units.all().stream()
                                        .filter(unit -> unit.kind() != UnitKind.COMMISSION)
                                        .map(ChannelListPages::option))
                        .toList(),
                filter.text(),
                filter.isActive());
    }

    private List<Option> options(String prefix, Enum<?>[] values) {
        return Stream.concat(
                        Stream.of(new Option("", "全部")),
                        Arrays.stream(values).map(value -> new Option(value.name(), texts.of(prefix, value))))
                .toList();
    }

    ChannelStart start(ChannelForm form, FormErrors errors, Actor actor) {
        return new ChannelStart(
                form.text("kind").isEmpty() ? ChannelKind.ACCOUNT.name() : form.text("kind"),
                options("registry.kind", ChannelKind.values()).stream().skip(1).toList(),
                form.text("platform"),
                options("registry.platform", Platform.values()).stream().skip(1).toList(),
                form.text("unit").isEmpty() ? Long.toString(actor.unit().value()) : form.text("unit"),
                units.all().stream()
                        .filter(unit -> maySponsor(unit) && ChannelPolicy.mayKeep(actor, unit.id()))
                        .map(ChannelListPages::option)
                        .toList(),
                ChannelPolicy.mayManage(actor),
                errors);
    }

    static boolean maySponsor(UnitView unit) {
        return unit.active() && unit.kind() != UnitKind.LEADERSHIP && unit.kind() != UnitKind.COMMISSION;
    }

    private static Option option(UnitView unit) {
        return new Option(Long.toString(unit.id().value()), unit.shortName());
    }
}

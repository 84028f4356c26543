package org.mingchuang.registry.filing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.organization.People;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChannelFields;
import org.mingchuang.registry.channel.ChannelReading;
import org.mingchuang.registry.channel.FieldWords;
import org.mingchuang.registry.paper.ReportField;
import org.mingchuang.registry.paper.ReportRow;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Puts each account into the words of the report (M-17, M-18). Sites are reported elsewhere. */
@Component
class ReportRows {

    private static final Map<ReportField, ChannelField> PLAIN = Map.ofEntries(
            Map.entry(ReportField.NAME, ChannelField.NAME),
            Map.entry(ReportField.ACCOUNT_ID, ChannelField.ACCOUNT_NO),
            Map.entry(ReportField.ADDRESS, ChannelField.ADDRESS),
            Map.entry(ReportField.ACCOUNT_KIND, ChannelField.USE),
            Map.entry(ReportField.CERTIFIED_SUBJECT, ChannelField.CERTIFIED_SUBJECT),
            Map.entry(ReportField.OPENED_ON, ChannelField.OPENED_ON),
            Map.entry(ReportField.PURPOSE, ChannelField.PURPOSE),
            Map.entry(ReportField.FOLLOWERS, ChannelField.FOLLOWERS),
            Map.entry(ReportField.LEADER, ChannelField.LEADER),
            Map.entry(ReportField.RESPONSIBLE, ChannelField.RESPONSIBLE),
            Map.entry(ReportField.OPERATOR, ChannelField.OPERATOR),
            Map.entry(ReportField.OPERATION, ChannelField.OPERATION),
            Map.entry(ReportField.CONTRACTOR, ChannelField.CONTRACTOR));

    private static final Map<ReportField, ChannelField> PHONES = Map.of(
            ReportField.LEADER_PHONE, ChannelField.LEADER,
            ReportField.RESPONSIBLE_PHONE, ChannelField.RESPONSIBLE,
            ReportField.OPERATOR_PHONE, ChannelField.OPERATOR);

    private final ChannelReading channels;
    private final FieldWords words;
    private final Units units;
    private final People people;
    private final PaperSettings settings;
    private final Texts texts;

    ReportRows(
            ChannelReading channels,
            FieldWords words,
            Units units,
            People people,
            PaperSettings settings,
            Texts texts) {
        this.channels = channels;
        this.words = words;
        this.units = units;
        this.people = people;
        this.settings = settings;
        this.texts = texts;
    }

    List<ReportRow> all() {
        return channels.registered().stream()
                .filter(channel -> !channel.kind().isSite())
                .map(this::row)
                .toList();
    }

    private ReportRow row(Channel channel) {
        ChannelFields fields = channel.fields();
        var cells = new EnumMap<ReportField, String>(ReportField.class);
        PLAIN.forEach((column, field) -> cells.put(column, words.value(field, fields)));
        PHONES.forEach((column, field) ->
                cells.put(column, fields.person(field).flatMap(people::mobile).orElse("")));
        cells.put(ReportField.PLATFORM, words.place(channel));
        cells.put(
                ReportField.SPONSOR,
                channel.unit().equals(units.office().id())
                        ? units.commission().name()
                        : units.find(channel.unit()).map(UnitView::name).orElse(""));
        cells.put(ReportField.SPONSOR_LEVEL, settings.level());
        cells.put(ReportField.REGION, settings.region());
        cells.put(ReportField.SUPERVISOR, units.commission().name());
        cells.put(ReportField.STATE, texts.of("registry.state", channel.state()));
        var since = channel.since();
        if (since != null && channel.state() == ChannelState.CLOSED
                || since != null && channel.state() == ChannelState.CANCELLED) {
            cells.put(ReportField.ENDED_ON, since.toString());
            cells.put(ReportField.END_REASON, channel.stateNote());
        }
        return new ReportRow(cells);
    }
}

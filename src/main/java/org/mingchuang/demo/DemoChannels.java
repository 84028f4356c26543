package org.mingchuang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.People;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.Channels;
import org.mingchuang.registry.NewChannel;
import org.mingchuang.registry.Platform;
import org.mingchuang.registry.Registrations;
import org.springframework.stereotype.Component;

/** Fills the register: what stands, what is being opened, a change at the office, a change to be filed. */
@Component
class DemoChannels {

    private static final int MOST_TRIES = 1_500;
    private static final DateTimeFormatter FILED = DateTimeFormatter.ofPattern("yyyy年M月d日报区政府备案");

    private final Registrations registrations;
    private final Channels channels;
    private final DemoSigning signing;
    private final People people;
    private final Units units;
    private final Clock clock;

    DemoChannels(
            Registrations registrations,
            Channels channels,
            DemoSigning signing,
            People people,
            Units units,
            Clock clock) {
        this.registrations = registrations;
        this.channels = channels;
        this.signing = signing;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    void build() {
        DemoTable.read("channels.tsv", 15).rows().forEach(this::bringTo);
    }

    private void bringTo(List<String> row) {
        NewChannel channel = channel(row);
        Actor operator = actor(row.get(13));
        switch (row.get(0)) {
            case "PLANNED" -> registrations.plan(channel, operator).orElseThrow();
            case "SUBMITTED" -> submitted(channel, operator);
            case "REGISTERED" -> registered(channel, operator);
            case "CHANGED" -> changed(recorded(channel), operator);
            case "CHANGING" -> changing(recorded(channel));
            default -> recorded(channel);
        }
    }

    private ChannelId recorded(NewChannel channel) {
        var fields = new HashMap<>(channel.fields());
        LocalDate filed = LocalDate.parse(fields.get("OPENED_ON")).plusDays(3);
        fields.put("EARLIER_FILING", FILED.format(filed));
        var existing = new NewChannel(channel.kind(), channel.platform(), channel.unit(), fields);
        return registrations.record(existing, actor("luojingmo")).orElseThrow();
    }

    private void submitted(NewChannel channel, Actor operator) {
        ChannelId id = registrations.plan(channel, operator).orElseThrow();
        registrations.submit(id, operator).orElseThrow();
    }

    private void registered(NewChannel channel, Actor operator) {
        ChannelId id = registrations.plan(channel, operator).orElseThrow();
        signing.signAll(registrations.submit(id, operator).orElseThrow());
        awaitApproval(id);
        registrations.register(id, LocalDate.now(clock), operator).orElseThrow();
    }

    private void changed(ChannelId id, Actor operator) {
        var changes = Map.of("PHONE", "023-79000016", "PURPOSE", "发布房屋交易、租赁备案、物业维修资金和住房安全办事提示。");
        registrations
                .change(id, changes, LocalDate.now(clock), "办公地点搬迁，联系电话调整；增加住房安全职责。", operator)
                .orElseThrow();
        registrations.file(id, "办公地点搬迁，联系电话调整；增加住房安全职责。", operator).orElseThrow();
    }

    private void changing(ChannelId id) {
        registrations
                .change(
                        id,
                        Map.of("OPERATOR", number("xiongliheng")),
                        LocalDate.now(clock),
                        "原运维人员外出培训三个月。",
                        actor("xiongliheng"))
                .orElseThrow();
    }

    private void awaitApproval(ChannelId id) {
        for (int tries = 0; channels.find(id).orElseThrow().state() != ChannelState.APPROVED; tries++) {
            if (tries > MOST_TRIES) {
                throw new IllegalStateException("not approved within 30 seconds: " + id);
            }
            DemoContent.pause();
        }
    }

    private NewChannel channel(List<String> row) {
        ChannelKind kind = ChannelKind.valueOf(row.get(1));
        var fields = new HashMap<String, String>();
        fields.put("NAME", row.get(4));
        fields.put(kind.isSite() ? "DOMAIN" : "ACCOUNT_NO", row.get(5));
        fields.put("ADDRESS", row.get(6));
        fields.put("USE", row.get(7));
        fields.put("PURPOSE", row.get(8));
        fields.put("NECESSITY", row.get(9));
        fields.put("CERTIFIED_SUBJECT", row.get(10));
        fields.put("LEADER", number(row.get(11)));
        fields.put("RESPONSIBLE", number(row.get(12)));
        fields.put("OPERATOR", number(row.get(13)));
        fields.put("OPENED_ON", row.get(14));
        fields.put("PHONE", "023-79000000");
        fields.put("OPERATION", "OWN");
        fields.putAll(numbersOf(kind));
        return new NewChannel(
                kind,
                platform(row.get(2)),
                units.byCode(row.get(3)).orElseThrow().id(),
                fields);
    }

    /** Numbers that only sites and applications have; all of them invented. */
    private static Map<String, String> numbersOf(ChannelKind kind) {
        return switch (kind) {
            case WEBSITE, SUBSITE ->
                Map.of("SITE_CODE", "5001140000", "ICP_NO", "渝ICP备00000000号", "POLICE_NO", "00000000000000");
            case APP, MINI_PROGRAM ->
                Map.of("PROJECT_NO", "黔江发改〔2019〕000号", "CAC_FILING_NO", "演示000000", "ICP_NO", "渝ICP备00000000号-2X");
            case ACCOUNT -> Map.of();
        };
    }

    private static @Nullable Platform platform(String name) {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String number(String login) {
        return Long.toString(people.byLogin(login).orElseThrow().id().value());
    }

    private Actor actor(String login) {
        return people.actor(people.byLogin(login).orElseThrow().id(), clock.instant());
    }
}

package org.mingchuang.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.Gate;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.registry.channel.ChannelDesk;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.channel.ChannelFields;
import org.springframework.stereotype.Component;

/** Builds affiliated units with people, and channels of theirs, each under a name of its own. */
@Component
public class ARegistry {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final AnOffice office;
    private final ChannelDesk desk;
    private final Channels channels;
    private final Approvals approvals;
    private final Clock clock;

    ARegistry(AnOffice office, ChannelDesk desk, Channels channels, Approvals approvals, Clock clock) {
        this.office = office;
        this.desk = desk;
        this.channels = channels;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** An affiliated unit with operator, head and leader in charge. */
    public Sponsor sponsor() {
        UnitId unit = office.unit(UnitKind.AFFILIATED_UNIT);
        return new Sponsor(
                unit,
                office.person("运维", unit, PostKind.UNIT_OPERATOR),
                office.person("单位负责人", unit, PostKind.UNIT_HEAD),
                office.person("分管", unit, PostKind.LEADER_IN_CHARGE));
    }

    /** What an opening form of an account asks for, and what the platform gives. */
    public ChannelFields fields(Sponsor sponsor) {
        int number = NUMBERS.incrementAndGet();
        var values = new EnumMap<ChannelField, String>(ChannelField.class);
        values.put(ChannelField.NAME, "试验质安" + number);
        values.put(ChannelField.ACCOUNT_NO, "gh_trial" + number);
        values.put(ChannelField.ADDRESS, "https://mp.example.cn/trial" + number);
        values.put(ChannelField.USE, "PUBLISHING");
        values.put(ChannelField.PURPOSE, "发布工程质量安全监督信息。");
        values.put(ChannelField.NECESSITY, "在建项目多，需要及时提示。");
        values.put(ChannelField.CERTIFIED_SUBJECT, "质安站");
        values.put(ChannelField.LEADER, number(sponsor.leader()));
        values.put(ChannelField.RESPONSIBLE, number(sponsor.head()));
        values.put(ChannelField.OPERATOR, number(sponsor.operator()));
        values.put(ChannelField.PHONE, "023-79000000");
        values.put(ChannelField.OPERATION, "OWN");
        return new ChannelFields(values);
    }

    public ChannelFields siteFields(Sponsor sponsor) {
        return fields(sponsor)
                .with(ChannelField.ACCOUNT_NO, "")
                .with(ChannelField.USE, "")
                .with(ChannelField.CERTIFIED_SUBJECT, "")
                .with(ChannelField.DOMAIN, "trial" + NUMBERS.incrementAndGet() + ".example.cn")
                .with(ChannelField.SITE_CODE, "5001140001");
    }

    public ChannelId planned(Sponsor sponsor) {
        return desk.plan(ChannelKind.ACCOUNT, Platform.WECHAT, sponsor.unit(), fields(sponsor), "", operator(sponsor))
                .orElseThrow();
    }

    /** Consented to by the unit's head and the openness leader. */
    public ChannelId approved(Sponsor sponsor) {
        ChannelId id = planned(sponsor);
        RunId run = desk.submit(id, 1, operator(sponsor)).orElseThrow();
        approve(run, office.actor(sponsor.head()));
        approve(run, office.actor(office.opennessLeader()));
        await(id, ChannelState.APPROVED);
        return id;
    }

    public void approve(RunId id, Actor by) {
        RunView run = approvals.find(id).orElseThrow();
        approvals
                .approve(id, run.version(), "同意", EnumSet.allOf(Gate.class), by)
                .orElseThrow();
    }

    /** One that stood before the system, registered by the office. */
    public ChannelId active(Sponsor sponsor) {
        return active(sponsor, Platform.WECHAT, fields(sponsor));
    }

    public ChannelId active(Sponsor sponsor, Platform platform, ChannelFields fields) {
        return desk.record(ChannelKind.ACCOUNT, platform, sponsor.unit(), standing(fields), "", officer())
                .orElseThrow();
    }

    public ChannelId activeSite(Sponsor sponsor) {
        return desk.record(ChannelKind.WEBSITE, null, sponsor.unit(), standing(siteFields(sponsor)), "", officer())
                .orElseThrow();
    }

    private ChannelFields standing(ChannelFields fields) {
        return fields.with(
                        ChannelField.OPENED_ON,
                        LocalDate.now(clock).minusDays(400).toString())
                .with(ChannelField.EARLIER_FILING, "黔江建函〔2019〕9号");
    }

    public void await(ChannelId id, ChannelState state) {
        Awaitility.await().until(() -> channels.find(id).orElseThrow().state() == state);
    }

    public Actor operator(Sponsor sponsor) {
        return office.actor(sponsor.operator());
    }

    public Actor officer() {
        return office.actor(office.officeHead());
    }

    public static String number(PersonId person) {
        return Long.toString(person.value());
    }

    /** 主办单位及其人员. */
    public record Sponsor(UnitId unit, PersonId operator, PersonId head, PersonId leader) {}
}

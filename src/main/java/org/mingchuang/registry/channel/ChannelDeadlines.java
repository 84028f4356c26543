package org.mingchuang.registry.channel;

import java.time.Duration;
import java.util.List;
import org.mingchuang.duty.DutyRule;
import org.mingchuang.duty.Limit;
import org.mingchuang.duty.Reminder;
import org.mingchuang.duty.spi.DutyRules;
import org.springframework.stereotype.Component;

/** 渠道时限: each with its article. */
@Component
class ChannelDeadlines implements DutyRules {

    /** 信息更新：14 日内无更新即单项否决；第 7、10、13 日提醒（N-27，提醒日由本委自定）。 */
    static final DutyRule FRESHNESS = new DutyRule(
            "registry.freshness",
            "新媒体信息更新",
            "国务院办公厅政务新媒体检查指标：2 周内须有更新（N-27）",
            new Limit.Elapsed(Duration.ofDays(14)),
            true,
            List.of(
                    Reminder.since(7),
                    Reminder.since(10),
                    Reminder.since(13),
                    Reminder.late(0).raised()));

    /** 临时下线恢复：每次不超过 30 日，第 25 日提醒（G-04）。 */
    static final DutyRule RESUMING = new DutyRule(
            "registry.resuming",
            "临时下线恢复",
            "政府网站发展指引：临时下线每次不超过 30 日（G-04）",
            new Limit.NamedDay(),
            true,
            List.of(Reminder.before(6), Reminder.before(1), Reminder.late(0).raised()));

    /** 公示期满办理关停：公示不少于 30 日（G-05）；期满后何时办理无规定，取期满次日。 */
    static final DutyRule CLOSING = new DutyRule(
            "registry.closing",
            "公示期满办理关停",
            "政府网站发展指引：关停须公示不少于 30 日（G-05）",
            new Limit.NamedDay(),
            false,
            List.of(Reminder.before(1), Reminder.late(3).raised()));

    /** 办理注销清单：无文件规定，由本委自定。 */
    static final DutyRule CANCELLING = new DutyRule(
            "registry.cancelling",
            "办理注销",
            "关停后办理标识、备案、域名等注销，未规定时限",
            new Limit.WorkingDays(10),
            false,
            DutyRule.usualReminders());

    /** 公安机关备案：开通后 30 日内（G-03）。 */
    static final DutyRule POLICE = new DutyRule(
            "registry.police",
            "公安机关备案",
            "网站开通后 30 日内办理公安机关备案（G-03）",
            new Limit.Elapsed(Duration.ofDays(30)),
            true,
            List.of(Reminder.before(10), Reminder.before(3), Reminder.late(0).raised()));

    @Override
    public List<DutyRule> rules() {
        return List.of(FRESHNESS, RESUMING, CLOSING, CANCELLING, POLICE);
    }
}

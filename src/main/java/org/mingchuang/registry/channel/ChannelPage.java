package org.mingchuang.registry.channel;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/** 渠道页面: one site or account, with all that belongs to it. */
public record ChannelPage(
        String address,
        String name,
        String lead,
        String state,
        String tone,
        long version,
        boolean editable,
        List<String> warnings,
        List<Fact> facts,
        List<Fact> people,
        List<Fact> contract,
        List<Clock> clocks,
        List<FilingLine> filings,
        List<Check> checks,
        List<ActForm> acts,
        List<RunLine> runs,
        List<TimelineEntry> history,
        String qr,
        FormErrors errors) {

    /** 期限: one clock that runs or ran. */
    public record Clock(String title, String address, String due, String state, String tone) {}

    /** 备案. */
    public record FilingLine(String address, String kind, String event, String reason, String state, String tone) {}

    /** 清单项; {@code name} is empty when it is done. */
    public record Check(String label, String name, String done) {}

    /** 审批. */
    public record RunLine(String address, String title, String state) {}

    /**
     * 办理: one act with what has to be filled in.
     *
     * @param path below the channel's address
     * @param confirm asked before, or empty
     * @param open whether it is shown to be filled in; the others are offered as links
     */
    public record ActForm(
            String path,
            String title,
            String help,
            String button,
            String kind,
            String confirm,
            boolean open,
            List<FormField> fields) {}
}

package org.mingchuang.registry.filing;

import java.util.List;
import org.mingchuang.registry.channel.FormField;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 备案页面: one filing, from the sponsor's hand to the district government's receipt.
 *
 * @param late whether it is past its limit now and has not been handed in
 * @param attaching what may be added now: 备案材料 by the sponsor, 报送凭证 by the office; empty when nothing
 */
public record FilingPage(
        String address,
        String title,
        String lead,
        String state,
        String tone,
        long version,
        boolean late,
        String alert,
        Linked channel,
        List<Fact> facts,
        List<ChangeLine> changes,
        List<Fact> fields,
        List<Material> materials,
        String attaching,
        List<Act> acts,
        List<Linked> papers,
        List<Clock> clocks,
        List<TimelineEntry> history,
        FormErrors errors) {

    /** 链接. */
    public record Linked(String label, String address) {}

    /** 变更项. */
    public record ChangeLine(String label, String before, String after) {}

    /**
     * 材料.
     *
     * @param removal POST address that takes it out, or empty
     */
    public record Material(String name, String address, String when, String removal) {}

    /** 期限. */
    public record Clock(String title, String address, String due, String state, String tone) {}

    /**
     * 办理.
     *
     * @param path below the filing's address
     * @param open whether it is shown to be filled in; the others are offered as links
     */
    public record Act(
            String path, String title, String help, String button, String kind, boolean open, List<FormField> fields) {}
}

package org.mingchuang.organization.person;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.Option;
import org.mingchuang.web.TimelineEntry;

/**
 * 人员页.
 *
 * @param state in words, empty while the person is here
 * @param appointing what a form for another post offers
 * @param errors of the form for another post
 */
public record PersonPage(
        String address,
        String name,
        String state,
        boolean active,
        int version,
        List<Fact> facts,
        List<HeldPost> posts,
        List<HeldPost> formerPosts,
        Appointing appointing,
        List<DelegationLine> delegations,
        List<TimelineEntry> history,
        org.mingchuang.web.FormErrors errors) {

    /** 任职. */
    public record HeldPost(String name, String explanation, String kind, long unit, String since, String until) {}

    /** 任命表单. */
    public record Appointing(
            String kind, String unit, List<Option> kinds, List<Option> units, List<Explained> explanations) {}

    /** 岗位说明. */
    public record Explained(String name, String text) {}

    /** 委托. */
    public record DelegationLine(String who, String period, String reason, String state) {}
}

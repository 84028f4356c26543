package org.mingchuang.organization.unit;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.TimelineEntry;

/**
 * 机构页.
 *
 * @param version of the unit as shown; every act carries it
 * @param mayClose whether closing is offered; whether it is possible is decided when asked
 */
public record UnitPage(
        String address,
        String title,
        String state,
        List<Fact> facts,
        Form form,
        int version,
        boolean active,
        boolean mayClose,
        List<Member> members,
        List<TimelineEntry> history,
        FormErrors errors) {

    /** What was typed, kept as it was when refused. */
    public record Form(String name, String shortName) {}

    /** 机构人员. */
    public record Member(String address, String name, String jobTitle, String posts) {}
}

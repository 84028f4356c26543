package org.mingchuang.organization.account;

import java.util.List;
import org.mingchuang.organization.person.PersonPage.DelegationLine;
import org.mingchuang.web.Fact;
import org.mingchuang.web.TimelineEntry;

/** 我的账号页. */
public record OwnAccountPage(
        String name,
        List<Fact> facts,
        List<Held> posts,
        List<DelegationLine> delegations,
        List<TimelineEntry> history) {

    /** 岗位, with what it allows; those in which one only stands in are marked. */
    public record Held(String name, String explanation) {}
}

package org.mingchuang.approval.route;

import java.util.EnumSet;
import java.util.Set;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.Units;

/** 岗位范围: in which unit the post of a step is looked for. */
public enum StepScope {
    /** 来稿机构本身. */
    OF_UNIT(PostKind.SECTION_HEAD, PostKind.OFFICE_HEAD, PostKind.OFFICE_STAFF, PostKind.UNIT_HEAD),

    /** 分管来稿机构的领导. */
    IN_CHARGE_OF_UNIT(PostKind.LEADER_IN_CHARGE),

    /** 委领导. */
    COMMISSION(PostKind.OPENNESS_LEADER, PostKind.PRINCIPAL_LEADER),

    /** 委办公室. */
    OFFICE(PostKind.OFFICE_HEAD, PostKind.OFFICE_STAFF);

    private final Set<PostKind> posts;

    StepScope(PostKind first, PostKind... rest) {
        this.posts = EnumSet.of(first, rest);
    }

    /** Posts that exist in this scope; no other can sign there, the drafter's and the administrators' nowhere. */
    public Set<PostKind> posts() {
        return EnumSet.copyOf(posts);
    }

    UnitId unit(UnitId submitting, Units units) {
        return switch (this) {
            case OF_UNIT, IN_CHARGE_OF_UNIT -> submitting;
            case COMMISSION -> units.commission().id();
            case OFFICE -> units.office().id();
        };
    }
}

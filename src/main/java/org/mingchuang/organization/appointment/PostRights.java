package org.mingchuang.organization.appointment;

import static org.mingchuang.kernel.Permission.FILE_CHANNELS;
import static org.mingchuang.kernel.Permission.KEEP_RULES;
import static org.mingchuang.kernel.Permission.MANAGE_CALENDAR;
import static org.mingchuang.kernel.Permission.MANAGE_CHANNELS;
import static org.mingchuang.kernel.Permission.MANAGE_COLUMNS;
import static org.mingchuang.kernel.Permission.MANAGE_DUTIES;
import static org.mingchuang.kernel.Permission.MANAGE_ORGANIZATION;
import static org.mingchuang.kernel.Permission.MANAGE_ROUTES;
import static org.mingchuang.kernel.Permission.MANAGE_SECURITY;
import static org.mingchuang.kernel.Permission.MANAGE_SITE;
import static org.mingchuang.kernel.Permission.MANAGE_SOURCES;
import static org.mingchuang.kernel.Permission.READ_AUDIT;
import static org.mingchuang.kernel.Permission.READ_MANUSCRIPTS;
import static org.mingchuang.kernel.Permission.SIGN;
import static org.mingchuang.kernel.Permission.WATCH_DUTIES;
import static org.mingchuang.kernel.Permission.WITHDRAW;
import static org.mingchuang.kernel.Permission.WRITE_MANUSCRIPTS;
import static org.mingchuang.organization.UnitKind.AFFILIATED_UNIT;
import static org.mingchuang.organization.UnitKind.COMMISSION;
import static org.mingchuang.organization.UnitKind.COMMISSION_OFFICE;
import static org.mingchuang.organization.UnitKind.SECTION;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;

/**
 * 岗位权限: the one table of what each kind of post allows, in its own unit or everywhere, and in which units it exists.
 * Another unit's drafts are open to nobody but the leaders of the whole commission; a signer sees what has reached the own
 * step through {@code approval}.
 */
public enum PostRights {
    DRAFTER(in(COMMISSION_OFFICE, SECTION, AFFILIATED_UNIT), own(WRITE_MANUSCRIPTS, READ_MANUSCRIPTS)),
    SECTION_HEAD(
            in(COMMISSION_OFFICE, SECTION),
            own(WRITE_MANUSCRIPTS, READ_MANUSCRIPTS, SIGN, WITHDRAW, WATCH_DUTIES, FILE_CHANNELS)),
    LEADER_IN_CHARGE(
            in(COMMISSION_OFFICE, SECTION, AFFILIATED_UNIT), own(READ_MANUSCRIPTS, SIGN, WITHDRAW, WATCH_DUTIES)),
    OPENNESS_LEADER(in(COMMISSION), own(), READ_MANUSCRIPTS, SIGN, WITHDRAW, WATCH_DUTIES),
    PRINCIPAL_LEADER(in(COMMISSION), own(), READ_MANUSCRIPTS, SIGN, WITHDRAW, WATCH_DUTIES),
    OFFICE_STAFF(
            in(COMMISSION_OFFICE),
            own(WRITE_MANUSCRIPTS, READ_MANUSCRIPTS, SIGN, FILE_CHANNELS),
            MANAGE_SOURCES,
            KEEP_RULES,
            MANAGE_CALENDAR,
            WATCH_DUTIES,
            MANAGE_CHANNELS),
    OFFICE_HEAD(
            in(COMMISSION_OFFICE),
            own(WRITE_MANUSCRIPTS, READ_MANUSCRIPTS, SIGN, FILE_CHANNELS),
            MANAGE_SOURCES,
            KEEP_RULES,
            MANAGE_CALENDAR,
            WATCH_DUTIES,
            MANAGE_DUTIES,
            MANAGE_CHANNELS,
            MANAGE_COLUMNS,
            MANAGE_SITE,
            WITHDRAW),
    UNIT_OPERATOR(in(AFFILIATED_UNIT), own(WRITE_MANUSCRIPTS, READ_MANUSCRIPTS, FILE_CHANNELS)),
    UNIT_HEAD(
            in(AFFILIATED_UNIT), own(WRITE_MANUSCRIPTS, READ_MANUSCRIPTS, SIGN, WITHDRAW, WATCH_DUTIES, FILE_CHANNELS)),
    SYSTEM_ADMIN(in(COMMISSION), own(), MANAGE_ORGANIZATION),
    SECURITY_ADMIN(in(COMMISSION), own(), MANAGE_SECURITY, MANAGE_ROUTES),
    AUDITOR(in(COMMISSION), own(), READ_AUDIT);

    private final Set<UnitKind> units;
    private final Set<Permission> inUnit;
    private final Set<Permission> everywhere;

    PostRights(Set<UnitKind> units, Set<Permission> inUnit, Permission... everywhere) {
        this.units = units;
        this.inUnit = inUnit;
        this.everywhere = Set.of(everywhere);
    }

    public static PostRights of(PostKind kind) {
        return valueOf(kind.name());
    }

    /** What all these posts bring together; every person with an open account may enter the office. */
    public static Set<Grant> grants(Set<Post> posts) {
        var grants = new HashSet<Grant>();
        grants.add(Grant.everywhere(Permission.OFFICE));
        posts.forEach(post -> of(post.kind()).grants(post).forEach(grants::add));
        return grants;
    }

    /** Somebody else may sign in the holder's place; who only drafts or administers is not replaced in this way. */
    public static boolean isDelegable(PostKind kind) {
        PostRights rights = of(kind);
        return rights.inUnit.contains(SIGN) || rights.everywhere.contains(SIGN);
    }

    /** One person at a time: the routes rely on it. */
    public static boolean isSole(PostKind kind) {
        return kind == PostKind.LEADER_IN_CHARGE || kind == PostKind.OPENNESS_LEADER;
    }

    public boolean existsIn(UnitKind kind) {
        return units.contains(kind);
    }

    public Set<UnitKind> units() {
        return units;
    }

    public Set<Permission> inUnit() {
        return inUnit;
    }

    public Set<Permission> everywhere() {
        return everywhere;
    }

    private Stream<Grant> grants(Post post) {
        return Stream.concat(
                inUnit.stream().map(permission -> new Grant(permission, post.unit())),
                everywhere.stream().map(Grant::everywhere));
    }

    private static Set<UnitKind> in(UnitKind... kinds) {
        return Set.of(kinds);
    }

    private static Set<Permission> own(Permission... permissions) {
        return Set.of(permissions);
    }
}

package org.mingchuang.organization.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;

/** Every kind of post against every permission. */
class PostRightsTest {

    private static final UnitId OWN = new UnitId(1);
    private static final UnitId OTHER = new UnitId(2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTER          | WRITE_MANUSCRIPTS READ_MANUSCRIPTS      |
            SECTION_HEAD     | WRITE_MANUSCRIPTS READ_MANUSCRIPTS SIGN WITHDRAW WATCH_DUTIES FILE_CHANNELS |
            LEADER_IN_CHARGE | READ_MANUSCRIPTS SIGN WITHDRAW WATCH_DUTIES |
            OPENNESS_LEADER  |                                         | READ_MANUSCRIPTS SIGN WITHDRAW WATCH_DUTIES
            PRINCIPAL_LEADER |                                         | READ_MANUSCRIPTS SIGN WITHDRAW WATCH_DUTIES
            OFFICE_STAFF     | WRITE_MANUSCRIPTS READ_MANUSCRIPTS SIGN FILE_CHANNELS | MANAGE_SOURCES KEEP_RULES MANAGE_CALENDAR WATCH_DUTIES MANAGE_CHANNELS
            OFFICE_HEAD      | WRITE_MANUSCRIPTS READ_MANUSCRIPTS SIGN FILE_CHANNELS | MANAGE_SOURCES KEEP_RULES MANAGE_CALENDAR WATCH_DUTIES MANAGE_DUTIES MANAGE_CHANNELS MANAGE_COLUMNS MANAGE_SITE WITHDRAW
            UNIT_OPERATOR    | WRITE_MANUSCRIPTS READ_MANUSCRIPTS FILE_CHANNELS |
            UNIT_HEAD        | WRITE_MANUSCRIPTS READ_MANUSCRIPTS SIGN WITHDRAW WATCH_DUTIES FILE_CHANNELS |
            SYSTEM_ADMIN     |                                         | MANAGE_ORGANIZATION
            SECURITY_ADMIN   |                                         | MANAGE_SECURITY MANAGE_ROUTES
            AUDITOR          |                                         | READ_AUDIT
            """)
    void a_post_allows_this_in_its_unit_and_that_everywhere(PostKind kind, String inUnit, String everywhere) {
        Actor holder = holderOf(kind);

        Set<Permission> here = permitted(holder, OWN);
        Set<Permission> elsewhere = permitted(holder, OTHER);

        Set<Permission> always = named(everywhere);
        always.add(Permission.OFFICE);
        Set<Permission> own = named(inUnit);
        own.addAll(always);
        assertThat(here).isEqualTo(own);
        assertThat(elsewhere).isEqualTo(always);
    }

    @ParameterizedTest
    @EnumSource(PostKind.class)
    void each_post_exists_in_some_kind_of_unit(PostKind kind) {
        assertThat(PostRights.of(kind).units()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(PostKind.class)
    void only_posts_that_sign_are_delegated(PostKind kind) {
        assertThat(PostRights.isDelegable(kind)).isEqualTo(holderOf(kind).may(Permission.SIGN));
        assertThat(PostRights.isDelegable(kind) && kind.isAdministrator()).isFalse();
    }

    @Test
    void who_holds_no_post_may_only_enter_the_office() {
        Actor nobody = new Actor(new PersonId(1), "", OWN, PostRights.grants(Set.of()), "");

        assertThat(permitted(nobody, OWN)).containsExactly(Permission.OFFICE);
    }

    @Test
    void administrators_never_read_write_or_sign_manuscripts() {
        Arrays.stream(PostKind.values())
                .filter(PostKind::isAdministrator)
                .map(PostRightsTest::holderOf)
                .forEach(admin -> assertThat(permitted(admin, OWN))
                        .doesNotContain(Permission.READ_MANUSCRIPTS, Permission.WRITE_MANUSCRIPTS, Permission.SIGN));
    }

    private static Actor holderOf(PostKind kind) {
        return new Actor(new PersonId(1), "", OWN, PostRights.grants(Set.of(new Post(kind, OWN))), "");
    }

    private static Set<Permission> permitted(Actor actor, UnitId where) {
        return Arrays.stream(Permission.values())
                .filter(permission -> actor.may(permission, where))
                .collect(Collectors.toSet());
    }

    private static Set<Permission> named(@org.jspecify.annotations.Nullable String names) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        if (names != null) {
            Arrays.stream(names.strip().split(" ")).map(Permission::valueOf).forEach(permissions::add);
        }
        return permissions;
    }
}

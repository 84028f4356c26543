package org.mingchuang.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The tree of units on real PostgreSQL. */
@OfficeTest
class UnitDeskTest {

    @Autowired
    private UnitDesk desk;

    @Autowired
    private Units units;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private OrganizationFixtures fixtures;

    @Test
    void a_unit_stands_below_its_parent_and_leaves_a_fact() {
        UnitId id = fixtures.aSection();

        UnitView unit = units.find(id).orElseThrow();

        assertThat(unit.parent()).isEqualTo(fixtures.commission());
        assertThat(units.byCode(unit.code())).contains(unit);
        assertThat(units.all()).startsWith(units.commission()).contains(unit);
        assertThat(trail.of(Unit.subject(id))).extracting(FactView::act).containsExactly("新设机构");
    }

    @Test
    void a_second_root_a_taken_code_and_an_unknown_parent_are_refused() {
        String root = units.find(fixtures.commission()).orElseThrow().code();

        assertThat(keys(desk.open("X1", "又一个委", "", UnitKind.COMMISSION, "", Actor.system())))
                .containsExactly("ONLY_ONE_OF_KIND");
        assertThat(keys(desk.open(root, "同代码科", "", UnitKind.SECTION, root, Actor.system())))
                .containsExactly("CODE_TAKEN");
        assertThat(keys(desk.open("X2", "没有上级科", "", UnitKind.SECTION, "NONE", Actor.system())))
                .containsExactly("PARENT_UNKNOWN");
        assertThat(keys(desk.open("小写", " ", "", UnitKind.SECTION, root, Actor.system())))
                .containsExactlyInAnyOrder("CODE_MALFORMED", "NAME_MISSING");
    }

    @Test
    void a_unit_with_people_in_it_is_not_closed() {
        UnitId id = fixtures.aSection();
        fixtures.person(id, PostKind.DRAFTER);

        assertThat(keys(desk.close(id, 0, Actor.system()))).containsExactly("STILL_IN_USE");
        assertThat(keys(desk.close(fixtures.office(), 0, Actor.system()))).containsExactly("NEVER_CLOSED");
    }

    @Test
    void an_empty_unit_is_closed_and_opened_again() {
        UnitId id = fixtures.aSection();

        desk.close(id, 0, Actor.system()).orElseThrow();
        boolean closed = !units.find(id).orElseThrow().active();
        desk.reopen(id, Actor.system()).orElseThrow();

        assertThat(closed).isTrue();
        assertThat(units.find(id).orElseThrow().active()).isTrue();
    }

    @Test
    void a_name_given_on_an_old_page_is_a_stale_version() {
        UnitId id = fixtures.aSection();
        desk.rename(id, 0, new UnitNaming("改名一科" + id.value(), ""), Actor.system())
                .orElseThrow();

        assertThatThrownBy(() -> desk.rename(id, 0, new UnitNaming("改名二科" + id.value(), ""), Actor.system()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_unit_changes_places_with_its_neighbour() {
        UnitId first = fixtures.aSection();
        UnitId second = fixtures.aSection();

        desk.move(second, true, Actor.system()).orElseThrow();

        List<UnitId> order = units.all().stream().map(UnitView::id).toList();
        assertThat(order.indexOf(second)).isLessThan(order.indexOf(first));
    }

    @Test
    void who_does_not_keep_the_organisation_changes_nothing() {
        UnitId id = fixtures.aSection();
        Actor stranger = new Actor(new org.mingchuang.kernel.PersonId(9_999_999), "无关人员", id, java.util.Set.of(), "");

        assertThat(keys(desk.open("X3", "新科", "", UnitKind.SECTION, "ZJW", stranger)))
                .containsExactly("NOT_PERMITTED");
        assertThat(keys(desk.rename(id, 0, new UnitNaming("新名", ""), stranger))).containsExactly("NOT_PERMITTED");
        assertThat(keys(desk.close(id, 0, stranger))).containsExactly("NOT_PERMITTED");
        assertThat(keys(desk.move(id, true, stranger))).containsExactly("NOT_PERMITTED");
        assertThat(keys(desk.reopen(id, stranger))).containsExactly("NOT_PERMITTED");
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}

package org.mingchuang.publishing.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ColumnDeskTest {

    @Autowired
    ColumnDesk desk;

    @Autowired
    ColumnStore columns;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    AuditTrail trail;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "tzgg", "/tzgg/", "/Tzgg", "/通知", "/a//b", "/../etc", "/a b", "/a/b/c/d/e/f", "/a%2f"})
    void an_address_is_made_of_small_letters_digits_and_hyphens(String path) {
        assertThat(keys(open(path, "栏目", 14))).containsExactly("PATH_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/office", "/office/x", "/assets", "/files", "/gone", "/actuator/health"})
    void what_the_application_answers_itself_is_no_column(String path) {
        assertThat(keys(open(path, "栏目", 14))).containsExactly("PATH_RESERVED");
    }

    @ParameterizedTest
    @CsvSource({"'', NAME_MISSING", "'  ', NAME_MISSING", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十多, NAME_TOO_LONG"})
    void a_name_is_there_and_fits_into_the_navigation(String name, String reason) {
        assertThat(keys(open("/tzgg-shiyan", name, 14))).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "3660, true", "3661, false", ", true"})
    void a_freshness_limit_is_a_day_to_ten_years_or_none(@Nullable Integer days, boolean accepted) {
        assertThat(open("/gengxin-shiyan", "更新", days).isDone()).isEqualTo(accepted);
    }

    @Test
    void a_column_needs_its_parent_an_address_of_its_own_and_an_active_unit() {
        ColumnView taken = column(publishing.aColumn());

        assertThat(keys(open("/meiyou/xiaji", "下级", null))).containsExactly("PARENT_MISSING");
        assertThat(keys(open(taken.path(), "同名", null))).containsExactly("PATH_TAKEN");
        assertThat(keys(desk.open(filledIn("/xin-shiyan", "新", null, new UnitId(-1)), publishing.keeper())))
                .containsExactly("UNIT_UNKNOWN");
    }

    @Test
    void a_branch_is_closed_from_its_tips_and_reopened_from_its_root() {
        ColumnView root = column(publishing.aColumn());
        ColumnId tip = open(root.path() + "/xiaji", "下级", null).orElseThrow();

        assertThat(keys(desk.close(root.id(), version(root.id()), publishing.keeper())))
                .containsExactly("CLOSE_BELOW");
        desk.close(tip, version(tip), publishing.keeper()).orElseThrow();
        desk.close(root.id(), version(root.id()), publishing.keeper()).orElseThrow();

        assertThat(keys(desk.reopen(tip, version(tip), publishing.keeper()))).containsExactly("PARENT_CLOSED");
        assertThat(keys(open(root.path() + "/ling-yige", "另一个", null))).containsExactly("PARENT_CLOSED");
        desk.reopen(root.id(), version(root.id()), publishing.keeper()).orElseThrow();
        assertThat(desk.reopen(tip, version(tip), publishing.keeper()).isDone()).isTrue();
    }

    @Test
    void an_address_changes_only_at_its_end_and_only_while_nobody_can_know_it() {
        ColumnView column = column(publishing.aColumn());
        UnitId unit = column.unit();

        assertThat(keys(change(column, filledIn("/bie/chu", "栏目", null, unit)))).containsExactly("PARENT_CHANGED");
        assertThat(change(column, filledIn(column.path() + "-gai", "栏目", null, unit))
                        .isDone())
                .isTrue();
        open(column.path() + "-gai/xiaji", "下级", null).orElseThrow();
        assertThat(keys(change(column(column.id()), filledIn(column.path(), "栏目", null, unit))))
                .containsExactly("PATH_IN_USE");
    }

    @Test
    void each_act_carries_the_version_that_was_seen() {
        ColumnView column = column(publishing.aColumn());
        NewColumn changed = filledIn(column.path(), "改名", null, column.unit());
        Actor keeper = publishing.keeper();

        assertThatThrownBy(() -> desk.change(column.id(), 0, changed, keeper)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> desk.close(column.id(), 0, keeper)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> desk.move(column.id(), 0, true, keeper)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void who_does_not_look_after_columns_may_nothing() {
        ColumnView column = column(publishing.aColumn());
        NewColumn changed = filledIn(column.path(), "改名", null, column.unit());
        Actor drafter = publishing.actor(publishing.aSection().drafter());
        List<Outcome<ColumnId>> tried = List.of(
                desk.open(filledIn("/xin-shiyan", "新", null, column.unit()), drafter),
                desk.change(column.id(), 1, changed, drafter),
                desk.move(column.id(), 1, true, drafter),
                desk.close(column.id(), 1, drafter),
                desk.reopen(column.id(), 1, drafter));

        assertThat(tried).allSatisfy(outcome -> assertThat(keys(outcome)).containsExactly("NOT_PERMITTED"));
    }

    @Test
    void each_act_leaves_a_fact() {
        ColumnId id = publishing.aColumn();
        Actor keeper = publishing.keeper();
        desk.move(id, version(id), true, keeper).orElseThrow();
        desk.close(id, version(id), keeper).orElseThrow();
        desk.reopen(id, version(id), keeper).orElseThrow();
        change(column(id), filledIn(column(id).path(), "改名", null, column(id).unit()));

        assertThat(trail.of(ColumnChanged.subject(id)))
                .extracting(FactView::act)
                .containsExactly("新设栏目", "调整栏目顺序", "关闭栏目", "恢复栏目", "修改栏目");
    }

    private Outcome<ColumnId> open(String path, String name, @Nullable Integer freshness) {
        UnitId unit = column(publishing.aColumn()).unit();
        return desk.open(filledIn(path, name, freshness, unit), publishing.keeper());
    }

    private Outcome<ColumnId> change(ColumnView column, NewColumn changed) {
        return desk.change(column.id(), version(column.id()), changed, publishing.keeper());
    }

    private static NewColumn filledIn(String path, String name, @Nullable Integer freshness, UnitId unit) {
        return new NewColumn(path, name, ColumnType.NEWS, PageKind.LIST, freshness, unit, "", "");
    }

    private ColumnView column(ColumnId id) {
        return columns.find(id).orElseThrow();
    }

    private long version(ColumnId id) {
        return columns.version(id);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.key().substring(refusal.key().lastIndexOf('.') + 1))
                .toList();
    }
}

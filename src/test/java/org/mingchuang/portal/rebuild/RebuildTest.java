package org.mingchuang.portal.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.portal.StockOfTest.NEWS;
import static org.mingchuang.portal.StockOfTest.NOTICES;
import static org.mingchuang.portal.StockOfTest.PROFILE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.kernel.Actor;
import org.mingchuang.portal.DatabaseOfTest;
import org.mingchuang.portal.PortalFixture;
import org.mingchuang.portal.StockOfTest;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class RebuildTest {

    @Autowired
    private DataSource shared;

    @TempDir
    Path folder;

    private DatabaseOfTest database;
    private PortalFixture site;

    @BeforeEach
    void open() {
        database = DatabaseOfTest.on(shared);
        site = new PortalFixture(database, folder);
        publishAll(1, 85);
        for (long id = 201; id <= 205; id++) {
            site.outlet().publish(site.stock().release(id, "通知" + id, NOTICES, NEWS));
        }
        var picture = site.stock().file("现场.jpg", "jpg");
        site.outlet().publish(site.stock().put(StockOfTest.item(206, 1, "职能", PROFILE, List.of(), List.of(picture))));
        site.outlet().withdraw(site.stock().withdraw(33), "内容有误");
        site.outlet().publish(site.stock().release(40, "标题40（更正）", NEWS, NOTICES));
        site.settle();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_rebuild_gives_byte_for_byte_what_the_releases_gave() {
        Map<String, String> released = site.contents();

        rebuild();

        assertThat(site.contents()).isEqualTo(released);
        Build build = site.bean(Builds.class).latest(1).getFirst();
        assertThat(build.failed()).isEmpty();
        assertThat(build.made()).isGreaterThan(85);
    }

    @Test
    void a_rebuild_makes_lost_and_changed_pages_anew() throws Exception {
        Map<String, String> released = site.contents();
        Files.delete(folder.resolve("zwdt/gzdt/202601/t20260105_5.html"));
        Files.writeString(folder.resolve("zwdt/gzdt/list_1.html"), "篡改");
        Files.delete(folder.resolve(
                "files/202601/" + site.stock().file("现场.jpg", "jpg").id().value() + ".jpg"));

        rebuild();

        assertThat(site.contents()).isEqualTo(released);
    }

    @Test
    void a_lost_catalogue_and_an_empty_store_come_back_from_what_is_released() {
        Map<String, String> released = site.contents();
        site.jdbc()
                .sql("truncate portal_entry, portal_placement, portal_page restart identity cascade")
                .update();

        rebuild();

        assertThat(site.text("/zwdt/gzdt/list_1.html")).contains("标题1<");
        assertThat(site.contents().keySet()).containsAll(released.keySet());
    }

    @Test
    void a_renamed_column_shows_on_every_page_and_leftovers_go() throws Exception {
        try (var change = site.bean(org.mingchuang.portal.store.SiteStore.class).change()) {
            site.bean(org.mingchuang.portal.catalogue.Manifest.class)
                    .record(List.of(new org.mingchuang.portal.catalogue.Manifest.Line(
                            change.put("/zwdt/gzdt/list_77.html", "旧".getBytes(StandardCharsets.UTF_8)), "LIST/2/77")));
            change.commit();
        }
        site.jdbc()
                .sql("update portal_page set build = 0 where path like '%list_77%'")
                .update();
        site.stock().column(NEWS, StockOfTest.NEWS_SECTION, "/zwdt/gzdt", "工作快讯", PageKind.LIST);

        rebuild();

        for (String page :
                List.of("/zwdt/gzdt/202601/t20260105_5.html", "/zwdt/gzdt/list_1.html", "/zwdt/index.html")) {
            assertThat(site.text(page)).as(page).contains("工作快讯").doesNotContain("工作动态");
        }
        assertThat(folder.resolve("zwdt/gzdt/list_77.html")).doesNotExist();
    }

    @Test
    void a_rebuild_that_was_killed_goes_on_where_it_stood_at_the_next_start() throws Exception {
        Map<String, String> released = site.contents();
        site.jdbc().sql("""
                        insert into portal_build (reason, thorough, requested_by, requested_at, started_at, stage, reached, made)
                        values ('断电', false, 0, now(), now(), 'ARTICLES', 60, 60)
                        """).update();
        Files.delete(folder.resolve("zwdt/gzdt/202601/t20260105_5.html"));
        Files.delete(folder.resolve("zwdt/gzdt/202601/t20260108_70.html"));
        site.jdbc()
                .sql(
                        "update portal_page set build = (select max(id) from portal_build) where made_from like 'ARTICLE%'")
                .update();

        site.bean(RebuildRunner.class).runAll();

        assertThat(folder.resolve("zwdt/gzdt/202601/t20260105_5.html")).doesNotExist();
        assertThat(folder.resolve("zwdt/gzdt/202601/t20260108_70.html")).exists();
        Map<String, String> now = site.contents();
        now.put(
                "/zwdt/gzdt/202601/t20260105_5.html",
                String.valueOf(released.get("/zwdt/gzdt/202601/t20260105_5.html")));
        assertThat(now)
                .containsAllEntriesOf(released.entrySet().stream()
                        .filter(entry -> !entry.getKey().contains("t20260105_5.html"))
                        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(site.bean(Builds.class).unfinished()).isEmpty();
    }

    @Test
    void asked_for_twice_before_it_begins_it_is_made_once() {
        long before = site.bean(Builds.class).latest(1).getFirst().id();
        var builds = site.bean(Builds.class);

        boolean first = builds.request("一", false, Actor.system());
        boolean second = builds.request("二", true, Actor.system());

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(builds.unfinished().orElseThrow().thorough()).isTrue();
        assertThat(builds.latest(1).getFirst().id()).isGreaterThan(before);
    }

    @Test
    void an_item_that_cannot_be_made_keeps_its_old_page_and_holds_nobody_back() {
        String old = site.text("/zwdt/gzdt/202601/t20260105_5.html");
        var item =
                site.stock().find(new org.mingchuang.publishing.ManuscriptId(5)).orElseThrow();
        site.stock().put(StockOfTest.inColumn(item, new org.mingchuang.publishing.ColumnId(999)));
        site.stock().column(NOTICES, null, "/tzgg", "公告", PageKind.LIST);

        site.bean(Rebuilds.class).request("测试", false, Actor.system());
        site.settle();

        assertThat(site.text("/zwdt/gzdt/202601/t20260105_5.html")).isEqualTo(old);
        assertThat(site.text("/zwdt/gzdt/202601/t20260105_6.html")).contains("公告");
        assertThat(site.bean(Builds.class).latest(1).getFirst().failed()).contains("ARTICLE/5/0");
    }

    private void rebuild() {
        site.bean(Rebuilds.class).request("测试", true, Actor.system());
        site.settle();
    }

    private void publishAll(long first, long last) {
        for (long id = first; id <= last; id++) {
            site.outlet().publish(site.stock().release(id, "标题" + id, NEWS));
        }
    }
}

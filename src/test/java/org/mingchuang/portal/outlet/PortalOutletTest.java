package org.mingchuang.portal.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.portal.StockOfTest.NEWS;
import static org.mingchuang.portal.StockOfTest.NOTICES;
import static org.mingchuang.portal.StockOfTest.PROFILE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.files.StoredFile;
import org.mingchuang.portal.DatabaseOfTest;
import org.mingchuang.portal.PortalFixture;
import org.mingchuang.portal.StockOfTest;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PortalOutletTest {

    @Autowired
    private DataSource shared;

    @TempDir
    Path folder;

    private PortalFixture site;
    private StockOfTest stock;

    @BeforeEach
    void open() {
        site = new PortalFixture(DatabaseOfTest.on(shared), folder);
        stock = site.stock();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_first_item_stands_at_its_permanent_address_and_on_every_page_that_lists_it() {
        String address = publish(1, "第一条", NEWS).address();

        assertThat(address).isEqualTo("https://zjw.example.gov.cn/zwdt/gzdt/202601/t20260105_1.html");
        assertThat(site.text("/zwdt/gzdt/202601/t20260105_1.html")).contains("<h1>第一条</h1>", "2026-01-05 10:00");
        for (String path :
                List.of("/index.html", "/zwdt/index.html", "/zwdt/gzdt/index.html", "/rss.xml", "/zwdt/gzdt/rss.xml")) {
            assertThat(site.text(path)).as(path).contains("第一条");
        }
        assertThat(site.text("/sitemap-1.xml")).contains(address);
        assertThat(site.text("/sitemap.xml")).contains("/sitemap-1.xml");
    }

    @Test
    void a_picture_stands_in_sizes_for_phone_and_window_with_its_measures() {
        StoredFile picture = stock.file("现场.jpg", "whole picture");
        ReleasedItem item = StockOfTest.inSizes(StockOfTest.item(1, 1, "有图", NEWS, List.of(), List.of(picture)));
        site.outlet().publish(stock.put(item));
        String base = "/files/202601/" + picture.id().value();

        assertThat(site.text("/zwdt/gzdt/202601/t20260105_1.html"))
                .contains("<picture><source type=\"image/webp\" srcset=\"" + base + "_480.webp 480w, " + base
                        + "_960.webp 960w\" sizes=\"(max-width: 860px) 100vw, 860px\"><img src=\"" + base
                        + "_960.jpg\" alt=\"图\" width=\"1600\" height=\"800\" loading=\"lazy\" decoding=\"async\">"
                        + "</picture>");
        assertThat(site.text(base + "_480.webp")).isEqualTo("picture of width 480");
        assertThat(site.text(base + "_960.jpg")).isEqualTo("picture of width 960");
        assertThat(site.text(base + ".jpg")).isEqualTo("whole picture");
    }

    @Test
    void a_release_rewrites_exactly_the_pages_that_show_it() {
        publishAll(1, 45, NEWS);
        publishAll(101, 103, NOTICES);
        Map<String, String> before = site.files();

        publish(46, "新的一条", NEWS);

        assertThat(rewritten(before))
                .containsExactlyInAnyOrder(
                        "/zwdt/gzdt/202601/t20260107_46.html",
                        "/zwdt/gzdt/202601/t20260107_45.html",
                        "/zwdt/gzdt/index.html",
                        "/zwdt/gzdt/rss.xml",
                        "/zwdt/index.html",
                        "/index.html",
                        "/rss.xml",
                        "/sitemap-1.xml");
    }

    @Test
    void closed_list_pages_stay_as_new_items_come_and_the_index_shows_the_newest() {
        publishAll(1, 41, NEWS);
        String first = site.text("/zwdt/gzdt/list_1.html");
        Map<String, String> before = site.files();

        publishAll(42, 59, NEWS);

        assertThat(rewritten(before)).doesNotContain("/zwdt/gzdt/list_1.html");
        assertThat(first).contains("标题1<", "标题20<").doesNotContain("标题21<");
        assertThat(site.text("/zwdt/gzdt/index.html"))
                .contains("标题21<", "标题59<")
                .doesNotContain("标题20<");
        publish(60, "标题60", NEWS);
        assertThat(site.text("/zwdt/gzdt/list_2.html")).contains("标题21<", "标题40<");
        assertThat(site.text("/zwdt/gzdt/list_1.html")).contains("href=\"/zwdt/gzdt/list_2.html\"");
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_and_keeps_its_address() {
        publishAll(1, 25, NEWS);
        Map<String, String> before = site.files();

        ReleasedItem newer = stock.release(10, "标题10（更正）", NEWS);
        site.outlet().publish(newer);

        assertThat(site.text("/zwdt/gzdt/202601/t20260105_10.html")).contains("<h1>标题10（更正）</h1>");
        assertThat(rewritten(before))
                .containsExactlyInAnyOrder(
                        "/zwdt/gzdt/202601/t20260105_10.html",
                        "/zwdt/gzdt/202601/t20260105_9.html",
                        "/zwdt/gzdt/202601/t20260105_11.html",
                        "/zwdt/gzdt/index.html",
                        "/zwdt/gzdt/rss.xml",
                        "/rss.xml");
    }

    @Test
    void another_home_column_leaves_the_address_and_moves_the_item_between_the_lists() {
        publishAll(1, 3, NEWS);
        publish(4, "通知", NOTICES);

        site.outlet().publish(stock.release(2, "标题2", NOTICES));

        assertThat(site.text("/zwdt/gzdt/202601/t20260105_2.html")).contains("通知公告");
        assertThat(site.text("/zwdt/gzdt/index.html")).doesNotContain("t20260105_2.html");
        assertThat(site.text("/tzgg/index.html")).contains("/zwdt/gzdt/202601/t20260105_2.html");
        assertThat(site.text("/zwdt/gzdt/202601/t20260105_1.html")).contains("rel=\"next\">标题3<");
    }

    @Test
    void an_item_in_several_columns_stands_in_each() {
        publish(1, "两处", NEWS, NOTICES);

        assertThat(site.text("/tzgg/index.html")).contains("/zwdt/gzdt/202601/t20260105_1.html");
        assertThat(site.text("/zwdt/gzdt/index.html")).contains("两处");
    }

    @Test
    void what_is_withdrawn_goes_from_every_page_and_leaves_its_reason() {
        publishAll(1, 45, NEWS);
        Map<String, String> before = site.files();

        site.outlet().withdraw(stock.withdraw(30), "内容有误");

        assertThat(folder.resolve("zwdt/gzdt/202601/t20260106_30.html")).doesNotExist();
        assertThat(site.text("/gone/zwdt/gzdt/202601/t20260106_30.html")).contains("该信息已撤回", "内容有误");
        assertThat(site.text("/zwdt/gzdt/index.html")).doesNotContain("t20260106_30.html");
        assertThat(rewritten(before))
                .containsExactlyInAnyOrder(
                        "/gone/zwdt/gzdt/202601/t20260106_30.html",
                        "/zwdt/gzdt/202601/t20260106_29.html",
                        "/zwdt/gzdt/202601/t20260106_31.html",
                        "/zwdt/gzdt/index.html",
                        "/rss.xml",
                        "/zwdt/gzdt/rss.xml",
                        "/sitemap-1.xml");
    }

    @Test
    void what_is_published_again_after_a_withdrawal_has_its_old_address() {
        publishAll(1, 3, NEWS);
        site.outlet().withdraw(stock.withdraw(2), "内容有误");

        site.outlet().publish(stock.release(2, "标题2", NEWS));

        assertThat(folder.resolve("gone/zwdt/gzdt/202601/t20260105_2.html")).doesNotExist();
        assertThat(site.text("/zwdt/gzdt/202601/t20260105_2.html")).contains("标题2");
    }

    @Test
    void a_withdrawal_of_what_never_stood_is_answered_all_the_same() {
        ReleasedItem item = stock.release(7, "从未发布", NEWS);

        assertThat(site.outlet().withdraw(item, "撤").address()).isEmpty();
    }

    @Test
    void pictures_and_attachments_are_copied_and_named_by_their_public_address() {
        var picture = stock.file("现场.jpg", "jpg");
        var page = stock.file("附件.pdf", "pdf");
        ReleasedItem item = stock.put(StockOfTest.item(1, 1, "有附件", NEWS, List.of(), List.of(picture, page)));

        site.outlet().publish(item);

        String path = "/files/202601/" + picture.id().value() + ".jpg";
        assertThat(site.text(path)).isEqualTo("jpg");
        assertThat(site.text("/zwdt/gzdt/202601/t20260105_1.html"))
                .contains("<img src=\"" + path, "附件.pdf")
                .doesNotContain("/office/files");

        site.outlet().publish(stock.put(StockOfTest.item(1, 2, "有附件", NEWS, List.of(), List.of(picture))));
        assertThat(folder.resolve("files/202601/" + page.id().value() + ".pdf")).doesNotExist();
        site.outlet().withdraw(stock.withdraw(1), "误发");
        assertThat(folder.resolve(path.substring(1))).doesNotExist();
    }

    @Test
    void a_single_page_column_shows_its_newest_item_itself() {
        publish(1, "职能（旧）", PROFILE);
        publish(2, "职能（新）", PROFILE);

        assertThat(site.text("/jgzn/index.html")).contains("2</p>").doesNotContain("1</p>");
    }

    private org.mingchuang.publishing.spi.Outlet.Receipt publish(
            long id, String title, ColumnId home, ColumnId... others) {
        return site.outlet().publish(stock.release(id, title, home, others));
    }

    private void publishAll(long first, long last, ColumnId column) {
        for (long id = first; id <= last; id++) {
            publish(id, "标题" + id, column);
        }
    }

    /** New, changed and freshly written files, without their compressed variants. */
    private Set<String> rewritten(Map<String, String> before) {
        var changed = new TreeSet<String>();
        site.files().forEach((path, state) -> {
            if (!path.endsWith(".gz") && !state.equals(before.get(path))) {
                changed.add(path);
            }
        });
        return changed;
    }
}

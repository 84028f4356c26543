package org.mingchuang.portal.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingchuang.portal.StockOfTest.NEWS;

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
import org.mingchuang.portal.DatabaseOfTest;
import org.mingchuang.portal.PortalFixture;
import org.mingchuang.portal.StockOfTest;
import org.mingchuang.portal.catalogue.DuePages;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class OutletFaultTest {

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
    void the_same_call_again_changes_nothing() {
        publishAll(1, 3, NEWS);
        ReleasedItem item =
                stock.find(new org.mingchuang.publishing.ManuscriptId(2)).orElseThrow();
        Map<String, String> before = site.files();

        site.outlet().publish(item);

        assertThat(rewritten(before)).isEmpty();
    }

    @Test
    void a_version_without_its_signatures_does_not_get_out() {
        stock.signatures(false);

        assertThatThrownBy(() -> publish(1, "未签", NEWS)).hasMessageContaining("没有完整的审签");
        assertThat(folder.resolve("zwdt")).doesNotExist();
    }

    @Test
    void a_disk_that_is_full_leaves_the_site_as_it_was_and_the_delivery_to_be_tried_again() {
        publishAll(1, 2, NEWS);
        var picture = stock.file("现场.jpg", "jpg");
        ReleasedItem item = stock.put(StockOfTest.item(3, 1, "新闻三", NEWS, List.of(), List.of(picture)));
        stock.lose(picture);
        Map<String, String> before = site.files();

        assertThatThrownBy(() -> site.outlet().publish(item)).hasMessageContaining("No space left on device");

        assertThat(site.files()).isEqualTo(before);
        stock.file("现场.jpg", "jpg");
        site.outlet().publish(item);
        assertThat(site.text("/zwdt/gzdt/index.html")).contains("新闻三");
    }

    @Test
    void a_page_that_cannot_be_made_holds_nobody_back_and_the_office_is_told() {
        site.jdbc()
                .sql("insert into portal_due (page) values ('NO_SUCH_KIND/1/0')")
                .update();

        publish(1, "照常发布", NEWS);

        assertThat(site.text("/index.html")).contains("照常发布");
        assertThat(site.bean(DuePages.class).failures())
                .extracting(DuePages.Failure::page)
                .containsExactly("NO_SUCH_KIND/1/0");
    }

    @Test
    void an_item_whose_page_cannot_be_made_is_refused_whole() {
        publish(1, "已有", NEWS);
        Map<String, String> before = site.files();

        assertThatThrownBy(() -> publish(2, "没有栏目", new ColumnId(999))).isInstanceOf(RuntimeException.class);

        assertThat(site.files()).isEqualTo(before);
    }

    @Test
    void many_releases_at_once_lose_nothing() throws Exception {
        var threads = new java.util.ArrayList<Thread>();
        for (long id = 1; id <= 24; id++) {
            ReleasedItem item = stock.release(id, "标题" + id, NEWS);
            threads.add(Thread.ofPlatform().start(() -> site.outlet().publish(item)));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        String index = site.text("/zwdt/gzdt/index.html");
        for (long id = 1; id <= 24; id++) {
            assertThat(index).contains("标题" + id + "<");
        }
        assertThat(site.text("/zwdt/gzdt/202601/t20260105_12.html")).contains("标题11<", "标题13<");
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

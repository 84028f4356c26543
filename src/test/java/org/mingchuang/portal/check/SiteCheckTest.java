package org.mingchuang.portal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.portal.StockOfTest.NEWS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.kernel.Actor;
import org.mingchuang.portal.DatabaseOfTest;
import org.mingchuang.portal.PortalFixture;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SiteCheckTest {

    @Autowired
    private DataSource shared;

    @TempDir
    Path folder;

    private PortalFixture site;

    @BeforeEach
    void open() {
        site = new PortalFixture(DatabaseOfTest.on(shared), folder);
        for (long id = 1; id <= 3; id++) {
            site.outlet().publish(site.stock().release(id, "标题" + id, NEWS));
        }
        site.settle();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_site_as_it_was_published_has_no_differences() {
        SiteChecks.Outcome outcome = check();

        assertThat(outcome.shown()).isEmpty();
        assertThat(outcome.checked()).isGreaterThan(10);
    }

    @Test
    void what_is_lost_changed_or_put_in_from_outside_is_named() throws Exception {
        Files.delete(folder.resolve("zwdt/gzdt/202601/t20260105_1.html"));
        Files.writeString(folder.resolve("index.html"), "篡改");
        Files.copy(
                folder.resolve("zwdt/gzdt/index.html.gz"),
                folder.resolve("zwdt/gzdt/202601/t20260105_3.html.gz"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("shell.php"), "<?php");
        Files.writeString(folder.resolve(".hidden"), "x");

        SiteChecks.Outcome outcome = check();

        assertThat(outcome.shown())
                .containsExactlyInAnyOrder(
                        new SiteChecks.Found("缺失", "/zwdt/gzdt/202601/t20260105_1.html"),
                        new SiteChecks.Found("被改动", "/index.html"),
                        new SiteChecks.Found("被改动", "/zwdt/gzdt/202601/t20260105_3.html"),
                        new SiteChecks.Found("多出", "/shell.php"),
                        new SiteChecks.Found("多出", "/zwdt/gzdt/202601/t20260105_1.html.gz"),
                        new SiteChecks.Found("多出", "/.hidden"));
        assertThat(outcome.differences()).isEqualTo(6);
    }

    @Test
    void an_item_that_stands_without_its_signatures_is_named() {
        site.stock().signatures(false);

        assertThat(check().shown()).hasSize(3).allMatch(found -> found.kind().equals("未审签"));
    }

    private SiteChecks.Outcome check() {
        return site.bean(SiteChecks.class).run(Actor.system());
    }
}

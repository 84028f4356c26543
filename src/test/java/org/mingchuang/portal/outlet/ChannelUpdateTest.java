package org.mingchuang.portal.outlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.portal.ChannelsOfTest;
import org.mingchuang.portal.DatabaseOfTest;
import org.mingchuang.portal.PortalFixture;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.ChannelsChanged;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages that name sites and accounts follow the register. */
@OfficeTest
class ChannelUpdateTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private DataSource shared;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private PortalFixture site;

    @SuppressWarnings("NullAway.Init")
    private ChannelsOfTest channels;

    @BeforeEach
    void open() {
        site = new PortalFixture(DatabaseOfTest.on(shared), folder);
        channels = site.bean(ChannelsOfTest.class);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void without_channels_there_is_no_page_and_no_way_to_it() {
        changed();

        assertThat(folder.resolve("channels.html")).doesNotExist();
        assertThat(site.text("/index.html") + site.text("/sitemap.html") + site.text("/sitemap-columns.xml"))
                .doesNotContain("channels.html");
    }

    @Test
    void an_account_stands_on_its_page_with_its_code_and_is_found_from_the_front_page() {
        channels.put(5, "黔江房管", ChannelKind.ACCOUNT, ChannelState.ACTIVE);
        channels.put(6, "黔江质安", ChannelKind.ACCOUNT, ChannelState.CLOSING);
        channels.put(7, "区住建委网站", ChannelKind.SUBSITE, ChannelState.ACTIVE);
        changed();

        var page = Jsoup.parse(site.text("/channels.html"));
        assertThat(page.select(".channels h2").eachText()).containsExactlyInAnyOrder("政务新媒体", "网站");
        assertThat(page.expectFirst("#c5").text()).contains("黔江房管", "微信公众号", "区房屋管理中心", "gh_5");
        assertThat(page.expectFirst("#c5 svg").attr("aria-label")).isEqualTo("黔江房管的二维码");
        assertThat(page.expectFirst("#c6").text()).contains("正在公示关停");
        assertThat(Jsoup.parse(site.text("/index.html")).select(".accounts li").eachText())
                .containsExactly("黔江房管微信公众号", "黔江质安微信公众号");
        assertThat(site.text("/sitemap.html")).contains("/channels.html");
        assertThat(site.text("/sitemap-columns.xml")).contains("/channels.html");
    }

    @Test
    void when_the_last_one_is_gone_the_page_goes_too() {
        channels.put(5, "黔江房管", ChannelKind.ACCOUNT, ChannelState.ACTIVE);
        changed();
        channels.clear();
        changed();

        assertThat(folder.resolve("channels.html")).doesNotExist();
        assertThat(site.text("/index.html")).doesNotContain("黔江房管");
    }

    private void changed() {
        var update = site.bean(ChannelUpdate.class);
        new TransactionTemplate(site.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> update.on(new ChannelsChanged(new ChannelId(5), Instant.now())));
    }
}

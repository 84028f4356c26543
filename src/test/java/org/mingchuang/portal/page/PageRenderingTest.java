package org.mingchuang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRenderingTest {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    static Stream<PublicPage> everyKind() {
        var frame = SampleSite.frame();
        return Stream.of(
                SamplePages.aFrontPage(),
                SamplePages.anEmptyFrontPage(),
                SamplePages.aSectionPage(),
                SamplePages.aListPage(ListLook.DATED),
                SamplePages.aListPage(ListLook.DOCUMENTS),
                SamplePages.aListPage(ListLook.PICTURES),
                SamplePages.anEmptyListPage(),
                SamplePages.anArticlePage("老旧小区改造工作推进会召开", SampleTexts.NOTICE_BODY),
                SamplePages.aPolicyPage(ValidityMark.IN_FORCE),
                SamplePages.aPolicyPage(SamplePages.abolished()),
                SamplePages.aSinglePage(),
                SamplePages.aChannelsPage(),
                SamplePages.aSiteMapPage(),
                ErrorPage.notFound(frame),
                ErrorPage.gone(frame, "内容有误"),
                ErrorPage.failed(frame),
                ErrorPage.unavailable(frame));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_page_carries_the_site_tags(PublicPage page) {
        var html = shown(page);

        assertThat(tag(html, "SiteName")).isEqualTo("重庆市黔江区住房和城乡建设委员会");
        assertThat(tag(html, "SiteDomain")).isEqualTo("www.example.gov.cn");
        assertThat(tag(html, "SiteIDCode")).isEqualTo("5001140035");
        assertThat(html.title()).endsWith("重庆市黔江区住房和城乡建设委员会");
        assertThat(html.select("meta[content='']")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_footer_has_the_prescribed_elements(PublicPage page) {
        var footer = shown(page).expectFirst("footer.footer");

        assertThat(footer.text())
                .contains("党政机关网站标识", "政府网站找错", "网站标识码：5001140035", "主办单位：重庆市黔江区住房和城乡建设委员会")
                .contains("联系电话：", "渝ICP备05000000号-1", "渝公网安备50011402000001号", "网站地图");
        assertThat(footer.select("a").eachText()).contains("党政机关网站标识", "政府网站找错", "网站地图");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void every_page_has_its_landmarks_and_one_main_heading(PublicPage page) {
        var html = shown(page);

        assertThat(html.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(html.select("main#content, body > header, body > footer, nav[aria-label=主导航]"))
                .hasSize(4);
        assertThat(html.expectFirst("a.skip").attr("href")).isEqualTo("#content");
        assertThat(html.select("h1")).hasSize(1);
        assertThat(html.select("img:not([alt]), [id]:not(#content):not(.channels li)"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void nothing_is_inline_and_nothing_is_loaded_from_elsewhere(PublicPage page) {
        var html = shown(page);

        assertThat(html.select("style, script:not([src]), [style], [onclick], iframe"))
                .isEmpty();
        assertThat(html.select("script, img").eachAttr("src")).allSatisfy(PageRenderingTest::isOwn);
        assertThat(html.select("link:not([rel=canonical]), a:not(.skip):not([rel=noopener])")
                        .eachAttr("href"))
                .allSatisfy(PageRenderingTest::isOwn);
    }

    @Test
    void column_and_article_tags_are_printed_and_empty_ones_left_out() {
        var html = shown(SamplePages.anArticlePage("推进会召开", "<p>正文。</p>"));

        assertThat(tag(html, "ColumnName")).isEqualTo("工作动态");
        assertThat(tag(html, "ColumnType")).isEqualTo("政务动态");
        assertThat(tag(html, "ArticleTitle")).isEqualTo("推进会召开");
        assertThat(tag(html, "PubDate")).isEqualTo(SamplePages.TIME);
        assertThat(tag(html, "ContentSource")).isEqualTo("区住房城乡建委");
        assertThat(tag(html, "Url"))
                .isEqualTo(html.expectFirst("link[rel=canonical]").attr("href"));
        assertThat(html.select("meta[name=Author], meta[name=Image], meta[name=ColumnKeywords]"))
                .isEmpty();
    }

    @Test
    void the_publish_time_has_hours_and_minutes_and_nothing_else() {
        var html = shown(SamplePages.anArticlePage("推进会召开", "<p>正文。</p>"));

        assertThat(html.expectFirst(".origin time").text()).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
        assertThatThrownBy(() -> new Article("题", "", "2020-08-10", "源", "", "", "", List.of(), Link.NONE))
                .hasMessageContaining("publishedAt");
    }

    @Test
    void a_title_is_text_and_never_markup() {
        var html = shown(SamplePages.anArticlePage("关于<script>alert(\"1\")</script>的通知", "<p>正文。</p>"));

        assertThat(html.select("script:not([src])")).isEmpty();
        assertThat(html.expectFirst("h1").text()).isEqualTo("关于<script>alert(\"1\")</script>的通知");
        assertThat(tag(html, "ArticleTitle")).isEqualTo("关于<script>alert(\"1\")</script>的通知");
    }

    @Test
    void a_reprint_names_its_original_and_links_web_addresses_only() {
        var web = shown(SamplePages.aReprint("https://www.example.org/a.html"));
        var other = shown(SamplePages.aReprint("javascript:alert(1)"));

        assertThat(web.expectFirst(".original a").attr("href")).isEqualTo("https://www.example.org/a.html");
        assertThat(other.select(".original a")).isEmpty();
        assertThat(other.expectFirst(".original").text()).contains("国务院常务会议");
    }

    @Test
    void a_policy_document_shows_its_fields_in_the_fixed_order() {
        var html = shown(SamplePages.aPolicyPage(ValidityMark.IN_FORCE));

        assertThat(html.select(".fields dt").eachText())
                .containsExactly("索引号", "发文字号", "主题分类", "体裁分类", "发布机构", "标题", "成文日期", "发布日期", "有效性");
        assertThat(html.select(".fields dd").eachText()).contains("黔江建发〔2020〕71号", "有效");
        assertThat(html.select(".validity")).isEmpty();
        assertThat(html.text()).contains("（此件公开发布）");
    }

    @Test
    void an_abolished_document_says_so_and_names_its_successor() {
        var html = shown(SamplePages.aPolicyPage(SamplePages.abolished()));

        assertThat(html.expectFirst(".validity").text()).contains("本文件已废止", "2022年6月1日起废止", "现行文件：");
    }

    @Test
    void a_withdrawn_page_gives_its_reason() {
        var html = shown(ErrorPage.gone(SampleSite.frame(), "内容有误"));

        assertThat(html.expectFirst("main").text()).contains("该信息已撤回", "撤回原因：内容有误", "返回首页");
    }

    @Test
    void tables_scroll_in_a_container_that_the_keyboard_reaches() {
        var html = shown(SamplePages.anArticlePage("通知", SampleTexts.NOTICE_BODY));

        assertThat(html.select(".body .table-scroll[tabindex=0] > table")).hasSize(1);
    }

    @Test
    void reading_tools_stay_hidden_without_script() {
        var html = shown(SamplePages.anArticlePage("通知", "<p>正文。</p>"));

        assertThat(html.expectFirst(".tools").hasAttr("hidden")).isTrue();
    }

    @Test
    void the_front_page_and_an_article_keep_their_size() {
        int assets = SiteAssets.load().all().stream()
                .mapToInt(asset -> asset.content().length)
                .sum();

        assertThat(bytes(SamplePages.aFrontPage()) + assets).isLessThan(80 * 1024);
        assertThat(bytes(SamplePages.anArticlePage("通知", SampleTexts.NOTICE_BODY)))
                .isLessThan(30 * 1024);
    }

    private static Document shown(PublicPage page) {
        return Jsoup.parse(rendered(page));
    }

    private static int bytes(PublicPage page) {
        return rendered(page).getBytes(StandardCharsets.UTF_8).length;
    }

    private static String rendered(PublicPage page) {
        var output = new StringOutput();
        ENGINE.render(page.template(), page, output);
        return output.toString();
    }

    private static String tag(Document html, String name) {
        return html.select("meta[name=" + name + "]").attr("content");
    }

    private static void isOwn(String address) {
        assertThat(address).startsWith("/").doesNotStartWith("//");
    }
}

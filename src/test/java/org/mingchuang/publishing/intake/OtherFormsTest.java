package org.mingchuang.publishing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.mingchuang.publishing.manuscript.BodySanitiser;

class OtherFormsTest {

    private final DocumentReader reader = new DocumentReader(new BodySanitiser());

    @Test
    void an_open_text_keeps_lists_tables_pictures_and_notes() {
        ReadDocument read = read(OpenTextFile.of("""
                        <text:p text:style-name="C">关于开展检查的通知</text:p><text:h text:outline-level="1">检查内容</text:h>
                        <text:p>请<text:span text:style-name="B">立即</text:span>整改<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>三日内</text:p></text:note-body></text:note>。</text:p>
                        <text:list text:style-name="L"><text:list-item><text:p>深基坑</text:p><text:list><text:list-item><text:p>支护</text:p></text:list-item></text:list></text:list-item></text:list>
                        <table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>项目</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
                        <table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></table:table>
                        <text:p><draw:frame><draw:image xlink:href="Pictures/1.png"/><svg:desc>工地</svg:desc></draw:frame></text:p>
                        """, "Pictures/1.png", WordFile.png(4, 4)));

        assertThat(read.title()).isEqualTo("关于开展检查的通知");
        assertThat(read.pictures()).hasSize(1);
        assertThat(read.bodyHtml())
                .contains(
                        "<h2>检查内容</h2>",
                        "请<strong>立即</strong>整改<sup>[1]</sup>。",
                        "<ol><li>深基坑<ul><li>支护</li></ul></li></ol>",
                        "<th scope=\"col\" colspan=\"2\">项目</th>",
                        "<td>甲</td><td>乙</td>",
                        "alt=\"工地\"",
                        "[1] 三日内");
    }

    @Test
    void a_web_page_gives_its_text_without_its_frame_and_fetches_nothing() {
        String picture = Base64.getEncoder().encodeToString(WordFile.png(5, 5));
        ReadDocument read =
                read(("<html><head><title>工作动态-某区政府网</title></head><body><header>网站导航</header><div class=\"content\">"
                                + "<h1>区住建委召开会议</h1><div>会议强调，<b>安全第一</b>。</div><div><img src=\"data:image/png;base64,"
                                + picture
                                + "\" alt=\"会场\"></div><p><img src=\"http://10.0.0.1/x.png\">要求落实到位。</p>"
                                + "<table><tr><td>甲</td></tr></table></div><footer>版权</footer></body></html>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read.title()).isEqualTo("区住建委召开会议");
        assertThat(read.bodyHtml())
                .contains("<p>会议强调，<b>安全第一</b>。</p>", "alt=\"会场\"", "<p>要求落实到位。</p>", "<td>甲</td>")
                .doesNotContain("导航", "版权", "10.0.0.1", "<h1", "会议</p><p class");
        assertThat(read.remarks()).extracting(Remark::key).contains("publishing.intake.remark.PICTURE_ELSEWHERE");
    }

    @Test
    void a_plain_news_text_takes_its_first_line_as_title() {
        ReadDocument read = read("我区棚改项目开工\n\n　　3月1日，项目正式开工。\n　　项目总投资2亿元。\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read.title()).isEqualTo("我区棚改项目开工");
        assertThat(read.bodyHtml()).isEqualTo("<p>3月1日，项目正式开工。</p><p>项目总投资2亿元。</p>");
        assertThat(read.policy()).isNull();
    }

    @Test
    void a_rule_that_names_its_day_is_in_force_from_it() {
        assertThat(read("""
                        黔江建规〔2026〕1号
                        关于印发《住房保障管理办法》的通知
                        各乡镇：
                        本办法自2026年5月1日起施行。
                        区住建委
                        2026年3月1日
                        """.getBytes(StandardCharsets.UTF_8)).policy())
                .satisfies(policy -> assertThat(policy.effectiveOn()).isEqualTo("2026-05-01"));
    }

    @Test
    void a_title_above_the_number_is_still_the_title() {
        ReadDocument read = read("""
                区住建委关于规范房屋租赁的意见
                黔江建发〔2026〕3号
                各街道：
                现提出如下意见。
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(read.title()).isEqualTo("区住建委关于规范房屋租赁的意见");
        assertThat(read.policy())
                .satisfies(policy -> assertThat(policy.documentNumber()).isEqualTo("黔江建发〔2026〕3号"));
    }

    private ReadDocument read(byte[] file) {
        return reader.read(file).orElseThrow();
    }
}

package org.mingchuang.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Material.Link;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;

class HtmlBodyTest {

    private static final String HTML = """
            <h2>通知</h2><!-- 草稿 -->
            <p>联系人手机&#49;39<b>1234</b>5678&nbsp;，A&amp;B。</p>
            <script>var x = "<p>13900000000</p>";</script>
            <table><caption>户数表</caption><tr><th>乡镇</th><th>户数</th></tr>
            <tr><td>城东
            <br>一组</td><td><p>12</p></td></tr></table>
            <p><img src="a.png" alt="公示&quot;栏&quot;"><a href="https://www.gov.cn/?a=1&amp;b=2">中国<i>政府</i>网</a></p>
            """;

    @Test
    void each_text_is_a_part_in_its_place() {
        assertThat(HtmlBody.of(HTML).parts())
                .extracting(Part::place, Part::label, Part::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Place.BODY, "正文", "通知\n联系人手机13912345678\u00a0，A&B。\n中国政府网"),
                        org.assertj.core.groups.Tuple.tuple(Place.TABLE, "表格1", "乡镇\t户数\n城东 一组\t12"),
                        org.assertj.core.groups.Tuple.tuple(Place.CAPTION, "图表标题", "户数表"),
                        org.assertj.core.groups.Tuple.tuple(Place.ALTERNATIVE, "图片替代文字", "公示\"栏\""));
        assertThat(HtmlBody.of(HTML).links()).containsExactly(new Link("中国政府网", "https://www.gov.cn/?a=1&b=2"));
    }

    @Test
    void each_character_leads_back_to_its_place_in_the_html() {
        HtmlBody body = HtmlBody.of(HTML);
        Part text = body.parts().getFirst();

        assertThat(body.place(text, text.text().indexOf("A&B"))).isEqualTo(HTML.indexOf("A&amp;B"));
        assertThat(body.place(text, text.text().indexOf("1234"))).isEqualTo(HTML.indexOf("1234"));
        assertThat(body.place(text, text.text().indexOf("139"))).isEqualTo(HTML.indexOf("&#49;"));
    }

    @Test
    void a_number_is_masked_where_it_stands_whatever_tags_are_in_it() {
        HtmlBody body = HtmlBody.of(HTML);
        Located found = Proofreader.withBasePacks()
                .check(new Material(body.parts(), body.links(), Circumstances.plain(LocalDate.of(2026, 3, 10))))
                .stream()
                .filter(located -> located.finding().category() == Category.PERSONAL_DATA)
                .findFirst()
                .orElseThrow();

        String masked = body.replaced(
                found.part(),
                found.finding().offset(),
                found.finding().length(),
                found.finding().suggestion());

        assertThat(masked).contains("手机139****5678<b></b>&nbsp;").doesNotContain("1234</b>");
        assertThat(HtmlBody.of(masked).parts().getFirst().text()).contains("手机139****5678\u00a0，");
        assertThat(masked.substring(masked.indexOf("&nbsp;"))).isEqualTo(HTML.substring(HTML.indexOf("&nbsp;")));
    }

    @Test
    void what_is_put_in_is_text_and_never_a_tag() {
        HtmlBody body = HtmlBody.of("<p>甲乙丙</p>");

        assertThat(body.replaced(body.parts().getFirst(), 1, 1, "<b>&")).isEqualTo("<p>甲&lt;b&gt;&amp;丙</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<div>", "<table><tr><td>", "<a href='", "<", "<!--", "<script>", "&", "&#", "<p a=\"", "</td>"})
    void broken_and_deep_html_is_read_in_bounded_time(String piece) {
        String html = "开头" + piece.repeat(2_000_000 / piece.length()) + "结尾";

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(HtmlBody.of(html).parts()).isNotEmpty());
    }

    @Test
    void nothing_is_nothing() {
        assertThat(HtmlBody.of("").parts()).isEmpty();
        assertThat(HtmlBody.of("<p> </p>").parts()).isEmpty();
        assertThat(HtmlBody.of("<a>无地址</a>").links()).isEqualTo(List.of());
    }
}

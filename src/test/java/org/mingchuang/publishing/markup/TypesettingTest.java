package org.mingchuang.publishing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesettingTest {

    private final Typesetting typesetting = new Typesetting();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "为 规范 信息发布|为规范信息发布",
                "各科室,直属单位:|各科室，直属单位：",
                "请于8月15日前报送;逾期不候.|请于8月15日前报送；逾期不候。",
                "是否已报备?|是否已报备？",
                "面积1,200.5平方米|面积1,200.5平方米",
                "网址:https://www.example.gov.cn/a?b=1|网址：https://www.example.gov.cn/a?b=1",
                "BIM 技术 应用|BIM 技术应用",
                "共 35 个项目|共 35 个项目",
                "时间:2020-08-15 09:30|时间：2020-08-15 09:30",
                "(试行)的通知|（试行）的通知",
                "(GB 50204)|(GB 50204)",
                "黔江建发[2020]71号|黔江建发〔2020〕71号",
                "黔江建发（2020）71号|黔江建发〔2020〕71号",
                "等等...|等等……",
                "以人为本--住建为民|以人为本——住建为民",
                "全面落实\u3000\u3000责任制|全面落实责任制",
            })
    void text_is_tidied(String typed, String tidy) {
        assertThat(Typesetting.tidied(typed)).isEqualTo(tidy);
    }

    @Test
    void blanks_that_imitate_an_indent_and_empty_paragraphs_go() {
        assertThat(typesetting.tidy("<p>\u3000\u3000为规范信息发布。</p><p>&nbsp;</p><p>&nbsp; 现通知如下：</p>"))
                .isEqualTo("<p>为规范信息发布。</p><p>现通知如下：</p>");
    }

    @Test
    void short_paragraphs_with_the_number_of_a_level_become_headings() {
        assertThat(typesetting.tidy("<p>一、总体要求</p><p>（一）指导思想</p><p>（二）严格落实责任。各单位要高度重视。</p><p>1.加强领导</p>"))
                .isEqualTo("<h2>一、总体要求</h2><h3>（一）指导思想</h3><p>（二）严格落实责任。各单位要高度重视。</p><p>1.加强领导</p>");
    }

    @Test
    void straight_quotation_marks_close_what_they_open_across_emphasis() {
        assertThat(typesetting.tidy("<p>做到\"三<strong>不放松\"</strong>，落实\"四个责任\"</p>"))
                .isEqualTo("<p>做到“三<strong>不放松”</strong>，落实“四个责任”</p>");
        assertThat(typesetting.tidy("<p>宽12\"的管道</p>")).isEqualTo("<p>宽12\"的管道</p>");
    }

    @Test
    void links_stay_as_they_are() {
        String link = "<p>见<a href=\"https://www.example.gov.cn/\">https://www.example.gov.cn/通知,附件</a></p>";

        assertThat(typesetting.tidy(link)).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>一、总体 要求</p><p>各科室,\"通知\"(试行)...详见 BIM 技术</p>",
                "<ul><li>第一 项;</li></ul><table><tbody><tr><td> 面积 </td></tr></tbody></table>",
                "<p>没有--什么要改的：a,b;c?</p>"
            })
    void what_is_tidy_stays_as_it_is(String html) {
        String once = typesetting.tidy(html);

        assertThat(typesetting.tidy(once)).isEqualTo(once);
    }
}

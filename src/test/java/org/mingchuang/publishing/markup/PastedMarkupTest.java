package org.mingchuang.publishing.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingchuang.publishing.manuscript.BodySanitiser;

/** Markup as Word, WPS and browsers put it on the clipboard. */
class PastedMarkupTest {

    private final PastedMarkup pasted = new PastedMarkup();
    private final BodySanitiser sanitiser = new BodySanitiser();

    @Test
    void paragraphs_of_word_lose_everything_but_their_meaning() {
        String word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
                <body lang=ZH-CN><!--StartFragment-->
                <p class=MsoTitle align=center style='text-align:center'><b><span style='font-size:22.0pt;font-family:方正小标宋简体'>关于开展检查的通知<o:p></o:p></span></b></p>
                <p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>为加强<span style='font-weight:bold'>施工安全</span>管理<span lang=EN-US>,<o:p></o:p></span></span></p>
                <p class=MsoNormal align=right style='text-align:right'>2020年8月10日</p>
                <!--EndFragment--></body></html>
                """;

        assertThat(clean(word)).isEqualToIgnoringWhitespace("""
                <h2 class="center">关于开展检查的通知</h2><p>为加强<strong>施工安全</strong>管理,</p><p class="right">2020年8月10日</p>
                """);
    }

    @Test
    void lists_of_word_become_lists_with_their_levels() {
        String word = """
                <p class=MsoListParagraph style='margin-left:21.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>准备材料</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span>身份证明</p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>b)<span>&nbsp;</span></span>申请表</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>提交申请</p>
                <p class=MsoNormal>另附说明</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>咨询电话</p>
                """;

        assertThat(clean(word)).isEqualToIgnoringWhitespace("""
                <ol><li>准备材料<ol><li>身份证明</li><li>申请表</li></ol></li><li>提交申请</li></ol>
                <p>另附说明</p><ul><li>咨询电话</li></ul>
                """);
    }

    @Test
    void numbers_of_the_official_layout_stay_text() {
        String word = """
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>一、<span>&nbsp;</span></span>总体要求</p>
                """;

        assertThat(clean(word)).isEqualToIgnoringWhitespace("<p>一、总体要求</p>");
    }

    @Test
    void a_table_keeps_its_merged_cells_and_gets_a_head() {
        String word = """
                <table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:20pt'>
                <td width=100 colspan=2 style='border:solid'><p class=MsoNormal align=center><b><span>项目<o:p></o:p></span></b></p></td><td><p class=MsoNormal><b>面积</b></p></td></tr>
                <tr><td><p class=MsoNormal>甲</p></td><td><p class=MsoNormal>一期</p></td><td><p>1,200</p></td></tr></table>
                """;

        assertThat(clean(word)).isEqualToIgnoringWhitespace("""
                <table><tbody><tr><th colspan="2" scope="col">项目</th><th scope="col">面积</th></tr>
                <tr><td>甲</td><td>一期</td><td>1,200</td></tr></tbody></table>
                """);
    }

    @Test
    void blocks_of_a_web_page_become_paragraphs_and_scripts_go() {
        String page = """
                <div class="article"><h1>公告</h1><div>第一段<br><br>第二段</div><section><div onclick="x()">第三段</div></section>
                <script>alert(1)</script><font color="red">余下文字</font></div>
                """;

        assertThat(clean(page))
                .contains("<h2>公告</h2>", "<p>第一段</p>", "<p>第二段</p>", "<p>第三段</p>", "余下文字")
                .doesNotContain("script", "onclick", "font", "div");
    }

    @Test
    void pictures_that_did_not_come_along_are_counted() {
        String word = "<p><img src=\"file:///C:/Users/a/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png\">"
                + "<img src=\"/office/files/6f9619ff-8b86-d011-b42d-00c04fc964ff\" alt=\"现场\"></p>";

        assertThat(pasted.clean(word).lostPictures()).isOne();
        assertThat(clean(word)).contains("6f9619ff").doesNotContain("file:");
    }

    @Test
    void deep_nesting_is_no_trouble() {
        String deep = "<div>".repeat(2_000) + "深处" + "</div>".repeat(2_000);

        assertThat(clean(deep)).contains("深处");
    }

    private String clean(String html) {
        return sanitiser.sanitise(pasted.clean(html).html());
    }
}

package org.mingchuang.publishing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.manuscript.BodySanitiser;

/** The notice that this system answers to, in every form in which it may come. */
class NoticeImportTest {

    private static final String NOTICE = """

            黔江建发〔2020〕71号
            重庆市黔江区住房和城乡建设委员会
            关于进一步加强和规范门户网站及政务新媒体管理工作的通知
            机关各科室、各直属单位：
            为深入贯彻落实《国务院办公厅关于印发政府网站发展指引的通知》（国办发〔2017〕47号），现就全面加强和规范本单位门户网站及政务新媒体管理工作通知如下：
            一、总体要求和目标
            规范运维管理，强化常态监管。
            二、规范运维管理
            （一）实行分级备案。单位网站及政务新媒体开设、变更、注销等工作均需在2个工作日内按程序向委办公室备案。

            （二）严格发布内容。严禁出现严重表述错误；严禁泄露国家秘密。
            三、丰富扩大功能
            （一）增强新闻宣传功能。充分利用网站和政务新媒体受众面广的特点。
                               重庆市黔江区住房和城乡建设委员会
                                        2020年8月10日
            （此件公开发布）
            """;

    private final DocumentReader reader = new DocumentReader(new BodySanitiser());

    static List<byte[]> forms() {
        Charset gb18030 = Charset.forName("GB18030");
        return List.of(
                NOTICE.getBytes(StandardCharsets.UTF_8),
                ("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_8),
                NOTICE.replace("\n", "\r\n").getBytes(Charset.forName("GBK")),
                NOTICE.getBytes(gb18030),
                ("\ufeff" + NOTICE).getBytes(gb18030),
                ("\ufeff" + NOTICE).getBytes(StandardCharsets.UTF_16LE),
                new WordFile().lines(NOTICE).bytes(),
                OpenTextFile.ofLines(NOTICE),
                page(StandardCharsets.UTF_8),
                page(Charset.forName("GBK")));
    }

    private static byte[] page(Charset charset) {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"" + charset.name()
                + "\"></head><body><nav>首页 信息公开</nav><div id=\"zoom\">");
        NOTICE.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>").append(line).append("</p>"));
        return html.append("</div><script>alert(1)</script></body></html>")
                .toString()
                .getBytes(charset);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void it_is_recognised(byte[] file) {
        ReadDocument read = reader.read(file).orElseThrow();

        assertThat(read.title()).isEqualTo("重庆市黔江区住房和城乡建设委员会关于进一步加强和规范门户网站及政务新媒体管理工作的通知");
        assertThat(read.kind()).isEqualTo(ManuscriptKind.POLICY);
        assertThat(read.policy()).satisfies(policy -> {
            assertThat(policy.documentNumber()).isEqualTo("黔江建发〔2020〕71号");
            assertThat(policy.issuingOrgan()).isEqualTo("重庆市黔江区住房和城乡建设委员会");
            assertThat(policy.issuedOn()).isEqualTo("2020-08-10");
            assertThat(policy.genreCategory()).isEqualTo("通知");
            assertThat(policy.note()).isEqualTo("此件公开发布");
        });
        assertThat(read.bodyHtml())
                .startsWith("<p class=\"no-indent\">机关各科室、各直属单位：</p>")
                .contains(
                        "<h2>一、总体要求和目标</h2>",
                        "<h2>三、丰富扩大功能</h2>",
                        "<p><strong>（一）实行分级备案。</strong>单位网站",
                        "<p class=\"signature\">重庆市黔江区住房和城乡建设委员会</p><p class=\"signature\">2020年8月10日</p>")
                .doesNotContain("此件公开发布", "首页", "alert");
    }
}

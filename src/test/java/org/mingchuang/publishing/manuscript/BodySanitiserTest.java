package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodySanitiserTest {

    private static final String PICTURE = "/office/files/0b0e1c5e-5b7e-4b0a-9f39-0a7d4f1f2a33";

    private final BodySanitiser sanitiser = new BodySanitiser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">正文</p>",
                "<a href=\"javascript:alert(1)\">链接</a>",
                "<a href=\"&#106;avascript:alert(1)\">链接</a>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext><script>alert(1)</script></mtext></math>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>p{background:url(javascript:alert(1))}</style>",
                "<p style=\"background:url(javascript:alert(1))\">正文</p>",
                "<form action=\"/office/sign-out\"><button>好</button></form>",
                "<<script>script>alert(1)</script>",
                "<object data=\"x.swf\"></object><embed src=\"x\">"
            })
    void what_could_act_is_removed(String hostile) {
        String clean = sanitiser.sanitise(hostile);

        assertThat(clean)
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContain("alert(1)\"")
                .doesNotContainIgnoringCase("onerror")
                .doesNotContainIgnoringCase("onclick")
                .doesNotContainIgnoringCase("<svg")
                .doesNotContainIgnoringCase("<iframe")
                .doesNotContainIgnoringCase("style")
                .doesNotContainIgnoringCase("<form")
                .doesNotContainIgnoringCase("<object");
    }

    @Test
    void a_text_keeps_its_structure() {
        String body = "<h2>一、总体要求</h2><p class=\"center\">文字<strong>加粗</strong></p><table><caption>表</caption>"
                + "<thead><tr><th scope=\"col\">项</th></tr></thead><tbody><tr><td colspan=\"2\">值</td></tr></tbody></table>"
                + "<ul><li>条</li></ul><figure><img src=\"" + PICTURE
                + "\" alt=\"工地\"><figcaption>图注</figcaption></figure>";

        assertThat(sanitiser.sanitise(body)).isEqualTo(body);
    }

    @Test
    void alignment_written_as_style_becomes_a_class() {
        assertThat(sanitiser.sanitise("<p style=\"text-align: right;\">8月10日</p>"))
                .isEqualTo("<p class=\"right\">8月10日</p>");
    }

    @Test
    void unknown_classes_and_empty_paragraphs_vanish() {
        assertThat(sanitiser.sanitise("<p class=\"MsoNormal center\">正文</p><p>&nbsp;</p><p>　</p>"))
                .isEqualTo("<p class=\"center\">正文</p>");
    }

    @Test
    void a_picture_from_elsewhere_is_removed() {
        assertThat(sanitiser.sanitise("<p>图<img src=\"https://example.org/a.png\" alt=\"图\"></p>"))
                .isEqualTo("<p>图</p>");
    }

    @Test
    void links_of_the_web_stay() {
        assertThat(sanitiser.sanitise("<p><a href=\"https://www.gov.cn/zhengce\">国务院</a></p>"))
                .contains("href=\"https://www.gov.cn/zhengce\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>1 &lt; 2 &amp; “引号”</p>",
                "<p>甲<br>乙</p><blockquote><p>引文</p></blockquote>",
                "文字没有段落",
                "<div><p>一</p>二</div>",
                "<ol><li>甲<ul><li>乙</li></ul></li></ol>"
            })
    void sanitising_its_own_result_changes_nothing(String body) {
        String once = sanitiser.sanitise(body);

        assertThat(sanitiser.sanitise(once)).isEqualTo(once);
    }
}

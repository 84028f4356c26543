package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** What the writer sees beside the editor. */
@OfficeTest
class ContentCheckTest {

    @Autowired
    ContentCheck check;

    @Autowired
    Texts texts;

    @Test
    void the_gravest_comes_first_with_its_place() {
        var lines = check.lines("关于上级布署的通知", "", "<p>联系人手机13912345678，请及时联系。</p><ul><li>各科室要抓好落实。</li></ul>");

        assertThat(lines.getFirst().severity()).isEqualTo("STOP");
        assertThat(lines.getFirst().found()).isEqualTo("13912345678");
        assertThat(lines.getFirst().before()).isEqualTo("联系人手机");
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.found()).isEqualTo("布署");
            assertThat(line.suggestion()).isEqualTo("部署");
            assertThat(line.label()).isEqualTo("疑错");
        });
    }

    @Test
    void words_in_nested_blocks_are_found_once() {
        assertThat(check.lines(
                        "",
                        "",
                        "<table><tr><td><p>上级布署</p></td></tr></table><ul><li>甲<ul><li>上级布署</li></ul></li></ul>"))
                .hasSize(2);
    }

    @Test
    void a_clean_text_has_no_findings() {
        assertThat(check.lines("关于开展节前安全检查的通知", "", "<p>各科室、直属单位：</p><p>请于2020年9月25日前完成自查。</p>"))
                .isEmpty();
    }

    @Test
    void each_category_and_severity_has_its_text() {
        assertThat(Arrays.stream(Category.values()).map(each -> texts.of("publishing.check.category", each)))
                .doesNotContain("");
        assertThat(Arrays.stream(Severity.values()).map(each -> texts.of("publishing.check.severity", each)))
                .doesNotContain("");
    }
}

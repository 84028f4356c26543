package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class ComparisonPagesTest {

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    ABrowser browser;

    @Test
    void two_versions_are_compared_inline_and_side_by_side() throws Exception {
        Draft draft = publishing.aDraft();
        manuscripts
                .save(draft.id(), 1, TextMother.text("关于开展房屋安全检查的情况", null), draft.by())
                .orElseThrow();
        HtmlPage page = browser.of(draft.by().id()).open(address(draft));

        HtmlPage inline = page.getAnchorByText("版本比对").click();

        assertThat(inline.asNormalizedText()).contains("第 1 版与第 2 版比对", "处变动", "稿件要素的变动", "主栏目");
        assertThat(inline.asXml()).containsPattern("<del>\\s*排\\s*</del>|<del>\\s*排查\\s*</del>");
        HtmlPage side = inline.getAnchorByText("左右对照").click();
        assertThat(side.querySelectorAll(".beside")).isNotEmpty();
        assertThat(side.asNormalizedText()).contains("合并显示", "标题：关于开展房屋安全排查的情况", "标题：关于开展房屋安全检查的情况");
    }

    @Test
    void only_who_may_read_both_versions_compares_them() throws Exception {
        Draft draft = publishing.aDraft();

        assertThat(browser.of(publishing.aSection().drafter()).status(address(draft) + "/comparison"))
                .isEqualTo(404);
        assertThat(browser.of(draft.by().id()).status(address(draft) + "/comparison?from=1&to=7"))
                .isEqualTo(404);
    }

    private static String address(Draft draft) {
        return "/office/manuscripts/" + draft.id().value();
    }
}

package org.mingchuang.publishing.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingchuang.publishing.comparison.ComparedBlock.Kind;

class BodyComparisonTest {

    @Test
    void chinese_is_compared_by_the_character_and_numbers_as_a_whole() {
        ComparedBlock one = only("<p>在2个工作日内向委办公室备案。</p>", "<p>在10个工作日内报委办公室备案。</p>");

        assertThat(one.inline()).isEqualTo("<p>在<del>2</del><ins>10</ins>个工作日内<del>向</del><ins>报</ins>委办公室备案。</p>");
        assertThat(one.before()).isEqualTo("<p>在<del>2</del>个工作日内<del>向</del>委办公室备案。</p>");
        assertThat(one.after()).isEqualTo("<p>在<ins>10</ins>个工作日内<ins>报</ins>委办公室备案。</p>");
    }

    @Test
    void latin_words_change_whole() {
        assertThat(only("<p>使用 IPv4 网络</p>", "<p>使用 IPv6 网络</p>").inline()).contains("<del>", "<ins>", "网络");
        assertThat(only("<p>按 office 要求办理</p>", "<p>按 official 要求办理</p>").inline())
                .isEqualTo("<p>按 <del>office</del><ins>official</ins> 要求办理</p>");
    }

    @Test
    void a_paragraph_that_came_or_went_is_shown_whole_and_the_others_stay() {
        List<ComparedBlock> blocks =
                BodyComparison.of("<p>甲段文字。</p><p>乙段内容。</p>", "<p>甲段文字。</p><p>新来的一段话。</p><p>乙段内容。</p>");

        assertThat(blocks).extracting(ComparedBlock::kind).containsExactly(Kind.SAME, Kind.ADDED, Kind.SAME);
        assertThat(blocks.get(1).inline()).isEqualTo("<p><ins>新来的一段话。</ins></p>");
        assertThat(blocks.get(1).before()).isEmpty();
    }

    @Test
    void paragraphs_are_paired_with_what_they_became() {
        List<ComparedBlock> blocks = BodyComparison.of(
                "<p>第一条 为规范管理，制定本办法。</p><p>第二条 本办法适用于全区。</p>",
                "<p>总则说明。</p><p>第一条 为加强规范管理，制定本办法。</p><p>第二条 本办法适用于全区各单位。</p>");

        assertThat(blocks).extracting(ComparedBlock::kind).containsExactly(Kind.ADDED, Kind.CHANGED, Kind.CHANGED);
        assertThat(blocks.get(1).inline()).isEqualTo("<p>第一条 为<ins>加强</ins>规范管理，制定本办法。</p>");
    }

    @Test
    void emphasis_that_changes_is_a_change() {
        assertThat(only("<p>请按时报送</p>", "<p>请<strong>按时</strong>报送</p>").inline())
                .isEqualTo("<p>请<del>按时</del><ins><strong>按时</strong></ins>报送</p>");
    }

    @Test
    void tables_are_compared_by_row_and_cell() {
        ComparedBlock table = only(
                "<table><thead><tr><th scope=\"col\">项</th></tr></thead><tbody><tr><td>甲项目</td></tr><tr><td>乙项目</td></tr></tbody></table>",
                "<table><thead><tr><th scope=\"col\">项</th></tr></thead><tbody><tr><td>甲项目</td></tr><tr><td>乙工程</td></tr><tr><td colspan=\"2\">丙</td></tr></tbody></table>");

        assertThat(table.inline())
                .isEqualTo(
                        "<table><tbody><tr><th>项</th></tr><tr><td>甲项目</td></tr><tr><td><del>乙项目</del></td></tr><tr><td><ins>乙工程</ins></td></tr><tr><td colspan=\"2\"><ins>丙</ins></td></tr></tbody></table>");
        assertThat(table.before()).doesNotContain("丙");
    }

    @Test
    void pictures_and_their_texts_are_compared() {
        ComparedBlock figure = only(
                "<figure><img src=\"/office/files/a\" alt=\"旧\"><figcaption>图注</figcaption></figure>",
                "<figure><img src=\"/office/files/b\" alt=\"新\"><figcaption>图注</figcaption></figure>");

        assertThat(figure.inline())
                .contains(
                        "<del><img src=\"/office/files/a\" alt=\"旧\">［图片：旧］</del>",
                        "<ins><img src=\"/office/files/b\" alt=\"新\">［图片：新］</ins>图注");
    }

    @Test
    void words_that_look_like_markup_stay_words() {
        assertThat(only("<p>1 &lt; 2 &amp; 甲</p>", "<p>1 &lt; 2 &amp; &lt;script&gt;乙</p>")
                        .inline())
                .doesNotContain("<script>")
                .contains("&lt;", "script");
    }

    @Test
    void items_of_lists_are_compared_one_by_one() {
        List<ComparedBlock> blocks = BodyComparison.of(
                "<ol><li>申请表<ul><li>原件</li></ul></li></ol>", "<ol><li>申请表<ul><li>原件</li><li>复印件两份</li></ul></li></ol>");

        assertThat(blocks).extracting(ComparedBlock::kind).containsExactly(Kind.SAME, Kind.SAME, Kind.ADDED);
    }

    @Test
    void a_hundred_thousand_characters_take_less_than_a_second() {
        String before = text(1_000, 0);
        String after = text(1_000, 1);
        BodyComparison.of(before, after);

        var start = System.nanoTime();
        List<ComparedBlock> blocks = BodyComparison.of(before, after);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(blocks.stream().filter(block -> !block.isSame())).hasSize(200);
    }

    /** Paragraphs of about a hundred characters; in the other version each fifth is changed. */
    private static String text(int paragraphs, int version) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> "<p>第" + i + "条 各单位应当建立健全信息发布审核制度，明确责任人员和办理时限，"
                        + (version == 1 && i % 5 == 0 ? "落实" + i + "项整改" : "加强" + i + "项检查")
                        + "，定期报告工作情况；对发现的问题及时纠正，情节严重的依法依规追究责任，并将处理结果在门户网站公开，接受社会监督。</p>")
                .collect(Collectors.joining());
    }

    private static ComparedBlock only(String before, String after) {
        List<ComparedBlock> blocks = BodyComparison.of(before, after);
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }
}

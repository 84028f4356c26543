package org.mingchuang.proofing.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.rule.Trial;

class PackRulesTest {

    private static final String HEAD =
            "# pack: trial\n# title: 试验\n# category: WORDING\n# severity: WARN\n# confidence: 0.9\n# origin: 试验包\n";

    @Test
    void a_term_is_found_in_its_exact_place_with_its_suggestion() throws IOException {
        String text = "设备\u200b按\u200b裝完毕";

        Finding finding = Trial.of(rules("按装\t安装"), text).getFirst();

        assertThat(text.substring(finding.offset(), finding.end())).isEqualTo("按\u200b裝");
        assertThat(finding.suggestion()).isEqualTo("安装");
        assertThat(finding.reason()).isEqualTo("“按装”应为“安装”");
        assertThat(finding.rule()).isEqualTo("trial/按装");
        assertThat(finding.origin()).isEqualTo("试验包");
    }

    @ParameterizedTest
    @CsvSource({
        "near=合同,            双方签定了合同,        true",
        "near=合同,            双方签定了,            false",
        "not-near=合同,        双方签定了合同,        false",
        "not-near=合同,        双方签定了,            true",
        "preceded=双方,        双方签定了,            true",
        "preceded=双方,        三方签定了,            false",
        "not-preceded=双方,    双方签定了,            false",
        "followed=了|过,       双方签定过,            true",
        "followed=了|过,       双方签定吗,            false",
        "not-followed=了|过,   双方签定了,            false",
        "unquoted,             所谓“签定”是错的,      false",
        "unquoted,             “所谓”签定是错的,      true",
        "unquoted,             《签定书》,            false",
    })
    void what_stands_around_decides(String context, String text, boolean found) throws IOException {
        assertThat(Trial.of(rules("签定\t签订\t" + context), text)).hasSize(found ? 1 : 0);
    }

    @Test
    void nothing_is_found_within_an_allowed_term() throws IOException {
        PackRules rules = rules("万像\t万象\n# kind: allow\n百万像素");

        assertThat(Trial.found(rules, "百万像素，万像更新")).containsExactly("trial/万像 万像");
    }

    @Test
    void long_terms_are_found_across_a_break_of_line_and_short_ones_only_where_the_pack_says_so() throws IOException {
        assertThat(Trial.of(rules("安全声产\t安全生产"), "抓好安全\n声产工作")).hasSize(1);
        assertThat(Trial.of(rules("按装\t安装"), "请按\n装车")).isEmpty();
        assertThat(Trial.of(rules("# loose: true\n威信\t微信"), "加威*信")).hasSize(1);
    }

    @Test
    void a_pattern_is_tried_around_its_trigger_and_its_group_is_the_place() throws IOException {
        PackRules rules = rules("# kind: pattern\nfall\t下降|减少\t(?:下降|减少)了?([0-9]+倍)\t\t不用倍数");

        assertThat(Trial.found(rules, "比上年下降了３倍，费用减少2倍")).containsExactly("trial/fall ３倍", "trial/fall 2倍");
        assertThat(Trial.of(rules, "增加了3倍")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"的\t地, 词条太短", "按装\t安装\tbeside=合同, 没有这种语境条件", "按装\t按装, 与建议相同"})
    void a_line_that_cannot_be_read_names_itself(String line, String message) {
        assertThatThrownBy(() -> rules(line)).hasMessageContaining("第7行").hasMessageContaining(message);
    }

    private static PackRules rules(String lines) throws IOException {
        return new PackRules(List.of(PackReader.read(new StringReader(HEAD + lines))));
    }
}

package org.mingchuang.proofing.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.pack.BasePacks;
import org.mingchuang.proofing.rule.MaterialTrial;

class ReprintsTest {

    private static final Reprints REPRINTS =
            new Reprints(BasePacks.named("sources").sources());
    private static final String TITLE = "全国住房保障工作会议召开";

    @ParameterizedTest
    @CsvSource({
        "'',         false, reprint/source-missing,  WARN",
        "某某网,      false, reprint/source-unlisted, WARN",
        "BBC中文网,   true,  sources/bbc,             STOP",
        "路透社,      false, sources/路透,             STOP",
    })
    void a_source_that_may_not_be_taken_from_is_found(String source, boolean listed, String rule, Severity severity) {
        assertThat(MaterialTrial.of(REPRINTS, reprint(source, listed, "")))
                .singleElement()
                .satisfies(located -> {
                    assertThat(located.finding().rule()).isEqualTo(rule);
                    assertThat(located.finding().severity()).isEqualTo(severity);
                    assertThat(located.found()).isEqualTo(TITLE);
                });
    }

    @Test
    void a_changed_title_is_found_with_the_original() {
        assertThat(MaterialTrial.of(REPRINTS, reprint("新华社", true, "全国住房保障工作会议在京召开")))
                .singleElement()
                .satisfies(located -> assertThat(located.finding().suggestion()).isEqualTo("全国住房保障工作会议在京召开"));
    }

    @Test
    void a_listed_source_under_its_own_title_is_not() {
        assertThat(MaterialTrial.found(REPRINTS, reprint("新华社", true, "全国住房保障工作会议　召开")))
                .isEmpty();
    }

    @Test
    void what_the_text_credits_counts_more_than_the_form() {
        assertThat(MaterialTrial.found(REPRINTS, own("正文。\n（来源：德国之声中文网）"))).containsExactly("sources/德国之声 来源：德国之声中文网");
        assertThat(MaterialTrial.found(REPRINTS, own("来源：区融媒体中心\n正文。")))
                .containsExactly("reprint/undeclared 来源：区融媒体中心");
        assertThat(MaterialTrial.found(REPRINTS, own("资金来源：财政拨款。据路透社报道的价格上涨。"))).isEmpty();
    }

    private static Material reprint(String source, boolean listed, String original) {
        return MaterialTrial.with(
                TITLE, "会议指出，……", new Circumstances(true, source, listed, original, false, "news", MaterialTrial.DAY));
    }

    private static Material own(String body) {
        return MaterialTrial.with(
                TITLE, body, new Circumstances(false, "", false, "", false, "news", MaterialTrial.DAY));
    }
}

package org.mingchuang.proofing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ１２３,     abc123",
        "Kg,              kg",
        "國務院辦公廳,     国务院办公厅",
        "著名,            著名",
        "乾坤,            乾坤",
        "（２０２０）,     (2020)",
        "微\u200b信,      微信",
        "\ufeff开头,      开头",
        "рау,            pay",
    })
    void width_case_script_and_what_cannot_be_seen_do_not_matter(String written, String normal) {
        assertThat(NormalText.normalized(written)).isEqualTo(normal);
    }

    @Test
    void each_place_leads_back_to_the_source() {
        String source = "\ufeff中\u200b華\u200b\u200b人民😀Ａ";
        NormalText text = NormalText.of(source);

        assertThat(text.slice(0, text.length())).isEqualTo("中华人民😀a");
        assertThat(text.sourceOf(0, 2)).isEqualTo("中\u200b華");
        assertThat(text.sourceOf(1, 3)).isEqualTo("華\u200b\u200b人");
        assertThat(text.sourceStart(6)).isEqualTo(source.length() - 1);
        assertThat(text.sourceEnd(text.length())).isEqualTo(source.length());
    }

    @Test
    void broken_surrogates_stay_where_they_are() {
        NormalText text = NormalText.of("前\ud83d后\udc00");

        assertThat(text.length()).isEqualTo(4);
        assertThat(text.sourceOf(2, 3)).isEqualTo("后");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "微*信       | 微信",
                "微 * 信     | 微信",
                "微****信    | ''",
                "微，信      | ''",
                "微信        | ''",
                "a*b         | ''",
            })
    void up_to_three_symbols_between_two_hanzi_are_left_out_of_the_second_reading(String written, String read) {
        NormalText.Tight tight = NormalText.of(written.strip()).tight(4);

        assertThat(new String(tight.chars(), 0, tight.length()).replace("\0", ""))
                .isEqualTo(read);
    }

    @Test
    void a_single_break_of_line_is_layout_and_an_empty_line_is_not() {
        assertThat(NormalText.of("安装\n调试").tight(2).length()).isPositive();
        assertThat(NormalText.of("安装\n\n调试").tight(2).length()).isZero();
    }

    @Test
    void the_second_reading_has_only_the_surroundings_of_what_it_left_out() {
        String source = "一二三四五六七八九十甲*乙子丑寅卯辰巳午未申酉戌亥";
        NormalText.Tight tight = NormalText.of(source).tight(3);

        String read = new String(tight.chars(), 0, tight.length());
        assertThat(read).isEqualTo("九十甲乙子丑\0");
        assertThat(tight.place(read.indexOf('乙'))).isEqualTo(source.indexOf('乙'));
        assertThat(tight.isSpread(2, 4)).isTrue();
        assertThat(tight.isSpread(3, 5)).isFalse();
    }
}

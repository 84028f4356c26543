package org.mingchuang.proofing.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.rule.Trial;

class FestivalsTest {

    @ParameterizedTest
    @CsvSource({
        "2026年6月18日（端午节）放假,       date/festival 端午节",
        "2026年10月2日（国庆节）放假,       date/festival 国庆节",
        "2026年2月16日（春节）,           date/festival 春节",
        "2026年6月19日（农历五月初六）,     date/festival 农历五月初六",
    })
    void a_festival_on_another_day_is_found(String text, String found) {
        assertThat(Trial.found(new Dates(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年6月19日（端午节）、2026年10月1日（国庆节）、2026年5月1日（劳动节）、2026年5月1日（五一劳动节）",
                "2026年2月17日（春节）、2026年2月16日（除夕）、2026年9月25日（中秋节）",
                "2026年6月19日（农历五月初五）、2026年2月17日（农历正月初一）",
                "2026年6月19日（端午节假期）、2026年6月19日（上午）",
            })
    void a_festival_on_its_day_is_not(String text) {
        assertThat(Trial.found(new Dates(), text)).isEmpty();
    }
}

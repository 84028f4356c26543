package org.mingchuang.proofing.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.rule.Trial;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2020年2月30日印发,                date/impossible 2020年2月30日",
        "2021年2月29日,                    date/impossible 2021年2月29日",
        "定于6月31日召开,                   date/impossible 6月31日",
        "二〇二〇年十一月三十一日,            date/impossible 二〇二〇年十一月三十一日",
        "2020年13月1日,                    date/impossible 2020年13月1日",
        "2020年8月10日（星期二）上午,        date/weekday 星期二",
        "２０２０年８月１０日星期日,          date/weekday 星期日",
        "二〇二〇年八月十日（周三）,          date/weekday 周三",
    })
    void a_day_that_no_calendar_has_is_found(String text, String found) {
        assertThat(Trial.found(new Dates(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020年2月29日",
                "2020年8月10日（星期一）",
                "2020年8月9日（星期日）",
                "2020年8月9日周天",
                "农历二月三十日",
                "自3月31日起",
                "3个月30日内",
                "二〇二〇年十二月三十一日",
                "2021年8月10日周年庆",
                "月31日",
            })
    void a_day_that_is_there_is_not(String text) {
        assertThat(Trial.of(new Dates(), text)).isEmpty();
    }
}

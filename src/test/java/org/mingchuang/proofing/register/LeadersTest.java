package org.mingchuang.proofing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Registers;
import org.mingchuang.proofing.Registers.Office;
import org.mingchuang.proofing.Registers.Person;
import org.mingchuang.proofing.rule.MaterialTrial;

class LeadersTest {

    private static final String COMMISSION = "区住房城乡建委";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final Leaders LEADERS = new Leaders(new Registers(
            List.of(
                    new Person(
                            "甄试样",
                            List.of(
                                    new Office(COMMISSION, "副主任", LONG_AGO, LocalDate.of(2024, 6, 30)),
                                    new Office(COMMISSION, "党组书记、主任", LocalDate.of(2024, 7, 1), null))),
                    new Person("贾示例", List.of(new Office(COMMISSION, "副主任", LONG_AGO, null))),
                    new Person("牟测", List.of(new Office(COMMISSION, "总工程师", LONG_AGO, null)))),
            List.of()));

    @ParameterizedTest
    @CsvSource({
        "区住房城乡建委副主任甄试样出席会议,           register/title 副主任",
        "区住房城乡建委主任贾示例出席会议,            register/title 主任",
        "贾示例主任主持会议,                     register/title 主任",
        "区住房城乡建委党组书记、主任甄式样讲话,        register/name 甄式样",
        "区住房城乡建委总工程师牟侧讲话,             register/name 牟侧",
        "参加会议的有贾示例、甄试样、牟测,           register/order 贾示例、甄试样",
    })
    void what_the_register_has_otherwise_is_found(String text, String found) {
        assertThat(MaterialTrial.found(LEADERS, text)).anyMatch(one -> one.startsWith(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区住房城乡建委党组书记、主任甄试样出席会议",
                "区住房城乡建委主任甄试样、副主任贾示例出席会议",
                "时任区住房城乡建委副主任甄试样",
                "某建筑公司经理贾示例",
                "甄试样、贾示例、牟测出席会议",
                "区住房城乡建委主任李某某讲话",
                "甄试样同志指出，要抓好落实",
                "贾示例汇报了情况。甄试样讲话",
            })
    void what_it_has_so_is_not(String text) {
        assertThat(MaterialTrial.found(LEADERS, text)).isEmpty();
    }

    @Test
    void on_a_day_of_a_former_office_that_title_is_right() {
        var then = Material.of("区住房城乡建委副主任甄试样出席会议", LocalDate.of(2022, 5, 5));

        assertThat(MaterialTrial.found(LEADERS, then)).isEmpty();
    }

    @Test
    void names_without_a_register_are_never_found() {
        assertThat(MaterialTrial.found(new Leaders(Registers.NONE), "区住房城乡建委主任甄式样"))
                .isEmpty();
    }

    @Test
    void a_text_full_of_names_takes_bounded_time() {
        assertThat(MaterialTrial.found(LEADERS, "区住房城乡建委主任甄式样".repeat(20_000))).isNotEmpty();
    }
}

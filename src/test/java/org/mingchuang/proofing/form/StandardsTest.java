package org.mingchuang.proofing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.rule.Trial;

class StandardsTest {

    private static final Rule FORMS = (text, findings) -> {
        new DateForms().find(text, findings);
        new Units().find(text, findings);
        new Punctuation().find(text, findings);
        new Outline().find(text, findings);
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "公示时间2026.3.5起; form/date-points 2026.3.5; 2026年3月5日",
                "于26年3月5日开工; form/date-short 26年; ''",
                "费率为5-10%之间; form/percent-range 5-10%; 5%-10%",
                "建筑面积90平米; form/unit-name 平米; 平方米",
                "建筑面积90㎡; form/unit-symbol ㎡; 平方米",
                "建筑面积90M2; form/unit-symbol M2; m²",
                "新建管道3.5KM; form/unit-symbol KM; km",
                "强度30Mpa; form/unit-symbol Mpa; MPa",
                "土方200立方，; form/unit-name 立方; 立方米",
                "各科室,各单位; form/half-width ,; ，",
                "《关于修改《管理办法》的决定》; form/title-nested 《管理办法》; 〈管理办法〉",
            })
    void what_the_standards_write_otherwise_is_found(String text, String found, String suggestion) {
        assertThat(Trial.found(FORMS, text)).containsExactly(found);
        assertThat(Trial.of(FORMS, text).getFirst().suggestion()).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "版本号v2026.3.5已发布，网址www.gov.cn/2026.3.5.1",
                "2026年3月5日，费率为5%-10%，同比增长3.5%",
                "建筑面积90平方米、90 m²，长3 km，功率5 kW，重2 kg，容量500ml，300mL",
                "型号A3KG的起重机，第3-5条，面积共3平方公里，体积5立方米",
                "2026年公文写作，时间9:30，共1,200户",
                "《关于修改〈管理办法〉的决定》《管理办法》《实施细则》",
            })
    void what_they_write_so_is_not(String text) {
        assertThat(Trial.found(FORMS, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一、总则\\n二、范围\\n四、附则, form/outline-skipped 四",
        "一、总则\\n二、范围\\n二、附则, form/outline-twice 二",
        "一、总则\\n（一）目的\\n（三）范围, form/outline-skipped 三",
        "九、其他\\n十、说明\\n十二、附则, form/outline-skipped 十二",
    })
    void headings_that_skip_a_number_are_found(String lines, String found) {
        assertThat(Trial.found(FORMS, lines.replace("\\n", "\n"))).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、总则\n（一）目的\n（二）范围\n二、要求\n（一）内容\n三、附则",
                "一、总则\n二、范围\n一、目标\n二、任务",
                "三、范围\n九、附则",
                "二十、其他\n二十一、附则",
                "一、二、三级资质\n三、四级资质",
            })
    void headings_in_their_order_are_not(String text) {
        assertThat(Trial.found(FORMS, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"《", "1.", "5-", "1,1km", "一、\n", "9立方", "2026.3.5", "中,文"})
    void hostile_repetitions_take_bounded_time(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Trial.of(FORMS, text)).hasSizeLessThan(20_000));
    }
}

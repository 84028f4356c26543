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
import org.mingchuang.proofing.Registers.Organ;
import org.mingchuang.proofing.rule.MaterialTrial;

class OrganNamesTest {

    private static final OrganNames PUBLISHED = new OrganNames(Registers.NONE);

    @ParameterizedTest
    @CsvSource({
        "请到区城乡建设委员会办理,              城乡建设委员会, 住房和城乡建设委员会",
        "由区国土局和区工商局共同核查,           国土局,       规划和自然资源局",
        "按照国土资源部的要求,                国土资源部,     自然资源部",
        "已报中国银保监会批准,                中国银保监会,   国家金融监督管理总局",
        "请持环境保护局出具的意见,              环境保护局,     生态环境局",
        "根据《中华人民共和国合同法》有关条款,     中华人民共和国合同法, 中华人民共和国民法典",
    })
    void an_organ_named_as_before_its_reform_is_found_with_its_new_name(String text, String found, String now) {
        var first = MaterialTrial.of(PUBLISHED, Material.of(text, MaterialTrial.DAY))
                .getFirst();

        assertThat(first.found()).isEqualTo(found);
        assertThat(first.finding().suggestion()).isEqualTo(now);
        assertThat(first.finding().origin()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区住房和城乡建设委员会、住房城乡建委",
                "由原国土资源部批准",
                "2016年，国土资源部批准了该规划",
                "《国土资源部关于修改部分规章的决定》",
                "国土资源部令第72号",
                "农业部门、文化部分工作、环境保护部门",
                "不再保留国家粮食局",
                "《中华人民共和国民法典》施行前的合同法规定",
            })
    void the_past_keeps_its_names(String text) {
        assertThat(MaterialTrial.found(PUBLISHED, text)).isEmpty();
    }

    @Test
    void before_the_day_of_the_reform_the_name_was_right() {
        var material = Material.of("按照国土资源部的要求", LocalDate.of(2018, 3, 16));

        assertThat(MaterialTrial.found(PUBLISHED, material)).isEmpty();
    }

    @Test
    void the_commission_keeps_its_own_organs_and_may_overrule_what_is_published() {
        var organs = List.of(
                new Organ("山城区房产交易所", List.of("区房交所"), LocalDate.of(2025, 12, 31), "山城区住房服务中心", "山城委编〔2025〕9号"),
                new Organ("山城区城乡建委", List.of("城乡建委"), null, "", ""));
        var own = new OrganNames(new Registers(List.of(), organs));

        assertThat(MaterialTrial.found(own, "请到区房交所办理，城乡建委监督")).containsExactly("register/former-name 区房交所");
    }
}

package org.mingchuang.proofing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.rule.Trial;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "受理投诉事项中，其中质量类占40%、物业类占35%、合同类占30%。; figure/shares 40%、物业类占35%、合同类占30%",
                "一、二、三级资质企业分别占20%、50%和40%。; figure/shares 20%、50%和40%",
                "全年改造共120户，其中甲镇80户、乙镇50户。; figure/sum 80户、乙镇50户",
                "完成投资1.2亿元，其中中央资金8000万元、市级资金5000万元。; figure/sum 8000万元、市级资金5000万元",
                "共检查工地45个，其中停工整改50个。; figure/part 50个",
                "全年改造共120户，其中低保户80户，残疾人家庭50户。; figure/sum-loose 80户，残疾人家庭50户",
            })
    void parts_that_are_more_than_the_whole_are_found(String text, String found) {
        assertThat(Trial.found(new Parts(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中质量类占40%、物业类占35%、合同类占25%。",
                "其中质量类占33.4%、物业类占33.3%、合同类占33.4%。",
                "全年改造共120户，其中甲镇80户、乙镇40户。",
                "全年改造共120户，其中甲镇80户（含去年结转的60户）、乙镇40户。",
                "完成投资1.2亿元，其中中央资金8000万元、市级资金4000万元，同比增加9000万元。",
                "竣工房屋100套，其中一期40套，比上年增加200套。",
                "其中，党员占60%；本科以上学历占90%。",
                "增长20户，其中甲镇30户，乙镇减少10户。",
            })
    void parts_that_fit_are_not(String text) {
        assertThat(Trial.found(new Parts(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "住房保障户数由100户增加到150户，增长40%。; figure/rate 40%",
                "绿地率从35%提高到40%，提高5%。; figure/points 5%",
                "绿地率从35%提高到40%，提高8个百分点。; figure/rate 8个百分点",
                "投诉量由300件增长到200件。; figure/direction 300件增长到200件",
                "办理时限由20个下降到30个，; figure/direction 20个下降到30个",
            })
    void growth_that_does_not_agree_with_its_figures_is_found(String text, String found) {
        assertThat(Trial.found(new Growth(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "住房保障户数由100户增加到150户，增长50%。",
                "绿地率从35%提高到40%，提高5个百分点。",
                "面积由1.2万平方米增加到1.5万平方米，增长25%。",
                "由原来的3个工作日压缩到1个工作日，",
                "总量从2015年的320万套增加到2020年的480万套，年均增长8.4%。",
            })
    void growth_that_agrees_is_not(String text) {
        assertThat(Trial.found(new Growth(), text)).isEmpty();
    }

    @Test
    void a_total_that_its_rows_do_not_make_up_is_found() {
        String table = "乡镇\t户数\t资金（万元）\t完成率\n城东\t12\t30.5\t80%\n城西\t20\t41.5\t90%\n合计\t33\t72\t85%\n";

        assertThat(Trial.found(new Tables(), table)).containsExactly("figure/table-total 33");
        assertThat(Trial.of(new Tables(), table).getFirst().reason()).contains("32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "乡镇\t户数\n城东\t12\n城西\t20\n合计\t32\n",
                "乡镇\t单价\n城东\t12\n城西\t20\n合计\t16\n",
                "乡镇\t户数\n城东\t12\n其中：新增\t5\n城西\t20\n合计\t32\n",
                "乡镇\t户数\n城东\t1,200\n城西\t—\n合计\t1,200\n",
                "乡镇\t占比\n城东\t33.3%\n城西\t66.7%\n合计\t100%\n",
            })
    void totals_that_add_up_and_columns_that_are_not_summed_are_left_alone(String table) {
        assertThat(Trial.found(new Tables(), table)).isEmpty();
    }
}

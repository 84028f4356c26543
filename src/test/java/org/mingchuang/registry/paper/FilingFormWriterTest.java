package org.mingchuang.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingchuang.registry.paper.OpenedDocument.chineseFont;
import static org.mingchuang.registry.paper.OpenedDocument.size;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.mingchuang.registry.paper.FilingForm.Opinion;

class FilingFormWriterTest {

    private final OpenedDocument opening = written(Papers.anOpening());
    private final OpenedDocument change = written(Papers.aChangeOfMuch());

    @Test
    void the_title_names_the_act_and_is_centred() {
        XWPFParagraph title = opening.document().getParagraphs().getFirst();

        assertThat(title.getText()).isEqualTo("政务新媒体（网站）开设备案表");
        assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(chineseFont(title)).isEqualTo("方正小标宋简体");
        assertThat(size(title)).isEqualTo(22.0);
    }

    @Test
    void the_paper_has_the_margins_of_an_official_document() {
        var section = opening.document().getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
        assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1474));
    }

    @Test
    void each_field_stands_in_the_grid_in_its_order() {
        assertThat(opening.cells(0, 0)).containsExactly("政务新媒体名称", "黔江质安");
        assertThat(opening.cells(0, 1)).containsExactly("平台类型", "微信公众号", "账号ID", "gh_0123456789ab");
        assertThat(opening.cells(0, 2)).containsExactly("主页/二维码", "https://mp.weixin.qq.com/s/黔江质安");
        assertThat(opening.text()).contains("分管领导", "赵某", "023-79220002", "功能定位", "行政区划", "填报单位（盖章）：黔江区建设工程质量安全监督站");
    }

    @Test
    void labels_are_in_black_type_and_values_in_imitation_song() {
        var row = opening.rowOf("平台类型");

        assertThat(chineseFont(row.getCell(0).getParagraphs().getFirst())).isEqualTo("黑体");
        assertThat(chineseFont(row.getCell(1).getParagraphs().getFirst())).isEqualTo("仿宋_GB2312");
        assertThat(size(row.getCell(1).getParagraphs().getFirst())).isEqualTo(12.0);
    }

    @Test
    void the_tables_are_as_wide_as_the_type_area() {
        assertThat(change.document().getTables())
                .hasSize(3)
                .allSatisfy(table -> assertThat(table.getCTTbl().getTblGrid().getGridColList().stream()
                                .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                                .sum())
                        .isBetween(8842, 8846));
    }

    @Test
    void a_change_shows_what_it_was_and_what_it_is() {
        assertThat(change.cells(1, 0)).containsExactly("变更事项", "变更前", "变更后");
        assertThat(change.cells(1, 1)).containsExactly("运维人员及电话", "吴某 023-79220000", "郑某 023-79220001");
        assertThat(change.document().getTables().get(1).getNumberOfRows()).isEqualTo(15);
        assertThat(opening.text()).doesNotContain("变更前");
    }

    @Test
    void the_head_of_a_table_stands_again_on_each_page() {
        assertThat(opening.row(0, 0).isRepeatHeader()).isTrue();
        assertThat(opening.row(0, 1).isRepeatHeader()).isFalse();
        assertThat(change.row(1, 0).isRepeatHeader()).isTrue();
    }

    @Test
    void reason_materials_and_opinions_stand_below() {
        assertThat(change.rowOf("变更事由").getCell(1).getText()).startsWith("因机构改革");
        assertThat(change.rowOf("提交材料").getCell(1).getText())
                .startsWith("1.变更说明")
                .contains("6.变更说明");
        assertThat(change.rowOf("主办单位意　　见").getCell(1).getText()).contains("情况属实，同意报备。", "负责人签名：周某　　2020年10月12日");
        assertThat(change.rowOf("委办公室意　　见").getCell(1).getText()).contains("材料齐全，予以受理，同意报区政府。", "审核人：王某　　2020年10月13日");
        assertThat(change.text()).contains("填表人：张某", "联系电话：023-79220001", "填表日期：2020年10月12日");
    }

    @Test
    void only_a_late_filing_explains_itself() {
        assertThat(change.rowOf("逾期说明").getCell(1).getText()).contains("国庆假期");
        assertThat(opening.text()).doesNotContain("逾期说明");
    }

    @Test
    void a_form_that_nobody_signed_leaves_room_to_sign() {
        assertThat(opening.rowOf("主办单位意　　见").getCell(1).getText()).contains("负责人签名：　　　　　　　　　　年　　月　　日");
    }

    @Test
    void a_row_stays_whole_unless_it_is_longer_than_a_page_may_hold() {
        OpenedDocument endless = written(Papers.aChange("因机构改革有变动。".repeat(300)));

        assertThat(change.rowOf("变更事由").isCantSplitRow()).isTrue();
        assertThat(endless.rowOf("变更事由").isCantSplitRow()).isFalse();
    }

    @Test
    void an_address_breaks_within_its_box() {
        XWPFParagraph address =
                change.rowOf("主页（二维码）地址").getCell(1).getParagraphs().getFirst();

        assertThat(address.getText()).isEqualTo(Papers.LONG_ADDRESS);
        assertThat(address.getCTP().getPPr().getWordWrap().xgetVal().getStringValue())
                .isEqualTo("off");
    }

    @Test
    void a_form_without_a_channel_is_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilingForm(
                        "开设",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        "",
                        Opinion.NONE,
                        Opinion.NONE,
                        new FilingForm.Writer("", "", "")));
    }

    private static OpenedDocument written(FilingForm form) {
        return OpenedDocument.of(new FilingFormWriter().write(form));
    }
}

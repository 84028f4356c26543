package org.mingchuang.approval.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SheetWriterTest {

    private static final List<String> GATES = List.of("政治关", "法律关", "政策关", "保密关", "文字关");
    private static final String DIGEST = "a1b2c3d4".repeat(8);

    private final byte[] document = new SheetWriter().write(aSignedSheet());

    @Test
    void everything_that_has_to_be_filed_stands_on_the_form() throws IOException {
        String text = text(document);

        assertThat(text)
                .contains("信息发布审批单", "关于进一步加强和规范门户网站及政务新媒体管理工作的通知")
                .contains("送审机构", "办公室", "所属栏目", "通知公告", "计划发布")
                .contains("☑政治关", "☑法律关", "☑政策关", "☑保密关", "☑文字关")
                .contains("科室（单位）负责人把关", "分管领导审签", "主要领导审签")
                .contains("签名：周某（代吴某）　2020-08-10 09:40")
                .contains("退回“科室（单位）负责人把关”", "已通过（2020-08-10 15:20）", "a1b2c3d4 a1b2c3d4");
    }

    @Test
    void a_form_that_nobody_signed_yet_has_empty_boxes() throws IOException {
        var unsigned = new Sheet(
                "住房和城乡建设委员会",
                "信息发布审批单",
                2,
                "工作动态",
                List.of(),
                List.of(new Sheet.Signature("负责人把关", GATES, "", "", "")),
                List.of(),
                "审批中（负责人把关）",
                DIGEST);

        assertThat(text(new SheetWriter().write(unsigned)))
                .contains("☐政治关", "☐文字关")
                .doesNotContain("☑", "签名：");
    }

    @Test
    void the_paper_has_the_measures_of_an_official_document() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document))) {
            var section = word.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(Paper.twips(210));
            assertThat(section.getPgMar().getTop()).isEqualTo(Paper.twips(37));
            assertThat(section.getPgMar().getRight()).isEqualTo(Paper.twips(26));
            assertThat(word.getParagraphs().getFirst().getRuns().getFirst().getFontSizeAsDouble())
                    .isEqualTo(22.0);
        }
    }

    private static String text(byte[] document) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(document));
                var extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }

    private static Sheet aSignedSheet() {
        return new Sheet(
                "重庆市黔江区住房和城乡建设委员会",
                "信息发布审批单",
                1,
                "关于进一步加强和规范门户网站及政务新媒体管理工作的通知",
                List.of(
                        new Sheet.Line("送审机构", "办公室"),
                        new Sheet.Line("送审人", "郑某"),
                        new Sheet.Line("送审时间", "2020-08-10 09:12"),
                        new Sheet.Line("审批路线", "科室（单位）信息发布"),
                        new Sheet.Line("所属栏目", "通知公告"),
                        new Sheet.Line("稿件类型", "政策文件"),
                        new Sheet.Line("信息来源", "重庆市黔江区住房和城乡建设委员会"),
                        new Sheet.Line("计划发布", "审签通过后立即发布"),
                        new Sheet.Line("发布时间", "2020-08-10 15:20")),
                List.of(
                        new Sheet.Signature("科室（单位）负责人把关", GATES, "同意。已逐关审核，同意报审", "周某（代吴某）", "2020-08-10 09:40"),
                        new Sheet.Signature("分管领导审签", List.of(), "报主要领导审签。涉及面广，请主要领导审定。", "王某", "2020-08-10 11:05"),
                        new Sheet.Signature("主要领导审签", List.of(), "同意发布。", "李某", "2020-08-10 15:20")),
                List.of("2020-08-10 09:20 王某 退回“科室（单位）负责人把关”：请核对第二部分的时限表述。"),
                "已通过（2020-08-10 15:20）",
                DIGEST);
    }
}

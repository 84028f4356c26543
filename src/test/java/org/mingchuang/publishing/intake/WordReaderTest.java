package org.mingchuang.publishing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.common.usermodel.PictureType;
import org.junit.jupiter.api.Test;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.manuscript.BodySanitiser;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordReaderTest {

    private final DocumentReader reader = new DocumentReader(new BodySanitiser());

    @Test
    void an_official_letter_fills_its_elements() {
        ReadDocument read = read(new WordFile()
                .centred("重庆市黔江区住房和城乡建设委员会")
                .centred("黔江建函〔2026〕8号")
                .centred("重庆市黔江区住房和城乡建设委员会")
                .centred("关于商请提供地块资料的函")
                .line("区规划自然资源局：")
                .line("为做好住房保障工作，现商请贵局提供有关资料。")
                .line("附件：1. 地块清单")
                .line("2. 联系表")
                .right("重庆市黔江区住房和城乡建设委员会")
                .right("2026年3月5日")
                .line("（联系人：张某，电话：79220000）")
                .line("抄送：区政府办公室。")
                .line("重庆市黔江区住房和城乡建设委员会办公室　2026年3月6日印发"));

        assertThat(read.title()).isEqualTo("重庆市黔江区住房和城乡建设委员会关于商请提供地块资料的函");
        assertThat(read.policy()).satisfies(policy -> {
            assertThat(policy.documentNumber()).isEqualTo("黔江建函〔2026〕8号");
            assertThat(policy.issuingOrgan()).isEqualTo("重庆市黔江区住房和城乡建设委员会");
            assertThat(policy.issuedOn()).isEqualTo("2026-03-05");
            assertThat(policy.genreCategory()).isEqualTo("函");
            assertThat(policy.note()).isEqualTo("联系人：张某，电话：79220000");
        });
        assertThat(found(read, LayoutElement.MARK)).isEqualTo("重庆市黔江区住房和城乡建设委员会");
        assertThat(found(read, LayoutElement.COPY_TO)).isEqualTo("区政府办公室");
        assertThat(found(read, LayoutElement.PRINTING)).contains("办公室", "2026年3月6日");
        assertThat(found(read, LayoutElement.ATTACHMENTS)).contains("1. 地块清单", "2. 联系表");
        assertThat(read.bodyHtml())
                .startsWith("<p class=\"no-indent\">区规划自然资源局：</p>")
                .endsWith("<p class=\"signature\">2026年3月5日</p>")
                .doesNotContain("抄送", "印发", "联系人");
    }

    @Test
    void a_report_upwards_names_its_signer() {
        ReadDocument read = read(new WordFile()
                .centred("重庆市黔江区住房和城乡建设委员会文件")
                .line("黔江建文〔2026〕12号　　　　签发人：李某")
                .centred("关于请求批准年度计划的请示")
                .line("区政府：")
                .line("妥否，请批示。")
                .right("重庆市黔江区住房和城乡建设委员会")
                .right("二〇二六年三月十五日"));

        assertThat(found(read, LayoutElement.SIGNER)).isEqualTo("李某");
        assertThat(found(read, LayoutElement.DATE)).isEqualTo("2026-03-15");
        assertThat(found(read, LayoutElement.MARK)).isEqualTo("重庆市黔江区住房和城乡建设委员会文件");
    }

    @Test
    void a_notice_keeps_its_table_with_header_cells() {
        ReadDocument read = read(new WordFile()
                .centred("关于报送房屋安全数据的通知")
                .line("各乡镇、街道：")
                .line("请按下表报送。")
                .table(new String[] {"序号", "项目"}, new String[] {"1", "危房"}));

        assertThat(read.kind()).isEqualTo(ManuscriptKind.NOTICE);
        assertThat(read.bodyHtml())
                .contains(
                        "<thead><tr><th scope=\"col\">序号</th><th scope=\"col\">项目</th></tr></thead>",
                        "<tbody><tr><td>1</td><td>危房</td></tr></tbody>");
    }

    @Test
    void news_keep_their_pictures_with_texts_and_captions() {
        ReadDocument read = read(new WordFile()
                .centred("区住房城乡建委检查汛期工地安全")
                .line("8月10日，检查组到工地检查。")
                .picture(WordFile.png(30, 20), PictureType.PNG, "检查人员在工地")
                .line("图1 检查现场")
                .picture(WordFile.png(31, 20), PictureType.PNG, "")
                .line("检查发现问题3处。"));

        assertThat(read.kind()).isEqualTo(ManuscriptKind.NEWS);
        assertThat(read.pictures()).hasSize(2);
        assertThat(read.pictures().getFirst().name()).isEqualTo("图片1.png");
        assertThat(read.bodyHtml()).contains("alt=\"检查人员在工地\"", "<figcaption>图1 检查现场</figcaption></figure>");
        assertThat(read.remarks()).extracting(Remark::key).contains("publishing.intake.remark.PICTURE_WITHOUT_ALT");
    }

    @Test
    void nested_lists_nest() {
        ReadDocument read = read(new WordFile()
                .centred("办事所需材料清单")
                .list(STNumberFormat.DECIMAL, "%1.", "申请表", " 原件", " 复印件", "身份证")
                .line("以上材料一式两份。")
                .list(STNumberFormat.BULLET, "●", "窗口", "网上"));

        assertThat(read.bodyHtml())
                .contains(
                        "<ol><li>申请表<ol><li>原件</li><li>复印件</li></ol></li><li>身份证</li></ol>",
                        "<ul><li>窗口</li><li>网上</li></ul>");
    }

    @Test
    void numbers_that_a_list_cannot_show_are_written_out() {
        ReadDocument read = read(new WordFile()
                .centred("关于印发实施方案的通知")
                .list(STNumberFormat.CHINESE_COUNTING, "%1、", "总体要求", "主要任务是抓好落实。"));

        assertThat(read.bodyHtml()).contains("<p>一、总体要求</p>", "<p>二、主要任务是抓好落实。</p>");
    }

    @Test
    void merged_cells_stay_merged() {
        assertThat(read(new WordFile().centred("工程量统计说明").mergedTable()).bodyHtml())
                .contains(
                        "<th scope=\"col\" colspan=\"2\">数量</th>",
                        "<td rowspan=\"2\">甲公司</td><td>一号楼</td><td>3</td>",
                        "<tr><td>二号楼</td><td>5</td></tr>");
    }

    @Test
    void footnotes_stand_at_the_end_under_their_numbers() {
        assertThat(read(new WordFile()
                                .centred("年度工作报告")
                                .footnote("棚户区改造完成1200户", "数据截至6月底")
                                .line("特此报告。"))
                        .bodyHtml())
                .contains("棚户区改造完成1200户<sup>[1]</sup>")
                .endsWith("<p class=\"no-indent\">[1] 数据截至6月底</p>");
    }

    @Test
    void links_emphasis_and_headings_stay_and_runs_go_together() {
        assertThat(read(new WordFile()
                                .centred("政策解读说明")
                                .heading(1, "出台背景")
                                .bold("重点", "内容如下。")
                                .link("国务院网站", "https://www.gov.cn/zhengce"))
                        .bodyHtml())
                .contains("<h2>出台背景</h2>", "<p><strong>重点</strong>内容如下。</p>", "href=\"https://www.gov.cn/zhengce\"");
    }

    @Test
    void what_was_deleted_under_revision_stays_away_and_is_said() {
        ReadDocument read = read(new WordFile().centred("关于放假的通知").deleted("放假三天。", "放假五天。"));

        assertThat(read.bodyHtml()).contains("放假三天").doesNotContain("放假五天");
        assertThat(read.remarks()).extracting(Remark::key).contains("publishing.intake.remark.REVISIONS");
    }

    @Test
    void a_document_marked_secret_is_not_taken() {
        byte[] content =
                new WordFile().line("机密★5年").line("关于某事的通知").line("正文。").bytes();

        assertThat(reader.read(content).refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("publishing.intake.refusal.SECRET");
    }

    private ReadDocument read(WordFile file) {
        return reader.read(file.bytes()).orElseThrow();
    }

    private static String found(ReadDocument read, LayoutElement element) {
        return read.findings().stream()
                .filter(finding -> finding.element() == element)
                .map(ReadDocument.Finding::value)
                .findFirst()
                .orElse("");
    }
}

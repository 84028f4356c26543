package org.mingchuang.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.registry.paper.OpenedDocument.chineseFont;
import static org.mingchuang.registry.paper.OpenedDocument.leading;
import static org.mingchuang.registry.paper.OpenedDocument.size;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class CoveringLetterWriterTest {

    private static final int CHARACTER = 16 * 20;

    private final OpenedDocument letter = written(Papers.aLetter());
    private final OpenedDocument longLetter = written(Papers.aLongLetter());

    @Test
    void the_paper_is_a4_with_the_margins_of_the_standard() {
        var section = letter.document().getDocument().getBody().getSectPr();

        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(2098));
        assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1984));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1587));
        assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1474));
    }

    @Test
    void the_issuing_mark_is_red_and_35_mm_below_the_type_area() {
        XWPFParagraph mark = letter.document().getParagraphs().getFirst();

        assertThat(mark.getText()).isEqualTo(Papers.COMMISSION);
        assertThat(mark.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(mark.getRuns().getFirst().getColor()).isEqualTo("FF0000");
        assertThat(chineseFont(mark)).isEqualTo("方正小标宋简体");
        assertThat(mark.getSpacingBefore()).isEqualTo(1984);
    }

    @Test
    void a_mark_of_any_length_stays_on_one_line() {
        for (int length = 4; length <= 28; length++) {
            String mark = "建".repeat(length);

            assertThat(LetterHead.markType(mark).length(mark)).isLessThanOrEqualTo(156 * 72 / 25.4);
        }
    }

    @Test
    void the_number_is_centred_and_the_red_rule_4_mm_below_it() {
        XWPFParagraph number = letter.paragraph("黔江建函〔2020〕8号");
        XWPFParagraph rule = after(number);

        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(chineseFont(number)).isEqualTo("仿宋_GB2312");
        assertThat(leading(rule)).isBetween(11.3, 11.4);
        assertThat(rule.getBorderBottom()).isEqualTo(Borders.SINGLE);
        assertThat(rule.getCTP().getPPr().getPBdr().getBottom().xgetColor().getStringValue())
                .isEqualTo("FF0000");
        assertThat(rule.getIndentationLeft()).isLessThanOrEqualTo(0);
    }

    @Test
    void with_an_issuer_the_number_stands_left_and_the_name_right_in_another_font() {
        XWPFParagraph number = longLetter.paragraph("黔江建函〔2020〕12号");

        assertThat(number.getText()).endsWith("\t签发人：李某");
        assertThat(number.getIndentationLeft()).isEqualTo(CHARACTER);
        assertThat(number.getRuns()
                        .getLast()
                        .getFontFamily(org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia))
                .isEqualTo("楷体_GB2312");
    }

    @Test
    void the_title_is_centred_and_broken_by_meaning() {
        XWPFParagraph title = letter.paragraph(Papers.COMMISSION + "\n");

        assertThat(title.getText().strip()).isEqualTo(Papers.COMMISSION + "\n关于开设政务新媒体备案的函");
        assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(chineseFont(title)).isEqualTo("方正小标宋简体");
        assertThat(size(title)).isEqualTo(22.0);
    }

    @Test
    void the_body_has_28_points_a_line_and_begins_two_characters_in() {
        XWPFParagraph recipient = letter.paragraph("黔江区人民政府办公室：");
        XWPFParagraph body = letter.paragraph("按照");

        assertThat(recipient.getIndentationFirstLine()).isLessThanOrEqualTo(0);
        assertThat(chineseFont(body)).isEqualTo("仿宋_GB2312");
        assertThat(size(body)).isEqualTo(16.0);
        assertThat(leading(body)).isEqualTo(28.0);
        assertThat(body.getIndentationFirstLine()).isEqualTo(2 * CHARACTER);
        assertThat(body.getCTP().getPPr().getInd().getFirstLineChars()).isEqualTo(BigInteger.valueOf(200));
    }

    @Test
    void twenty_eight_characters_fill_a_line_and_a_twenty_ninth_does_not_fit() {
        double line = 156 * 72 / 25.4;

        assertThat(Type.BODY.length("备".repeat(28))).isLessThanOrEqualTo(line);
        assertThat(Type.BODY.length("备".repeat(29))).isGreaterThan(line);
    }

    @Test
    void headings_have_the_fonts_of_their_level() {
        assertThat(chineseFont(longLetter.paragraph("一、开设账号"))).isEqualTo("黑体");
        assertThat(chineseFont(longLetter.paragraph("（一）微信公众号"))).isEqualTo("楷体_GB2312");
        assertThat(chineseFont(longLetter.paragraph("以上情况"))).isEqualTo("仿宋_GB2312");
    }

    @Test
    void attachments_are_numbered_only_when_there_are_several() {
        XWPFParagraph one = letter.paragraph("附件：");
        XWPFParagraph first = longLetter.paragraph("附件：");
        XWPFParagraph second = after(first);

        assertThat(one.getText()).isEqualTo("附件：政务新媒体（网站）开设备案表");
        assertThat(one.getIndentationLeft() - one.getIndentationHanging()).isEqualTo(2 * CHARACTER);
        assertThat(one.getSpacingBefore()).isEqualTo(28 * 20);
        assertThat(first.getText()).isEqualTo("附件：1.政务新媒体（网站）开设备案表（黔江房管）");
        assertThat(second.getText()).startsWith("2.");
        assertThat(second.getIndentationLeft()).isEqualTo(first.getIndentationLeft());
    }

    @Test
    void a_sealed_date_stands_four_characters_in_an_unsealed_one_two() {
        XWPFParagraph sealed = letter.paragraph("2020年8月3日");
        XWPFParagraph unsealed = written(Papers.unsealed(Papers.aLetter())).paragraph("2020年8月3日");

        assertThat(sealed.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        assertThat(sealed.getIndentationRight()).isEqualTo(4 * CHARACTER);
        assertThat(unsealed.getIndentationRight()).isEqualTo(2 * CHARACTER);
    }

    @Test
    void the_name_is_centred_on_the_date_and_takes_it_along_when_it_is_long() {
        XWPFParagraph date = longLetter.paragraph("2020年10月10日");
        XWPFParagraph name = before(date);
        double width = 156 * 72 / 25.4 * 20;

        assertThat(name.getText()).isEqualTo(Papers.COMMISSION);
        assertThat(name.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        double centreOfName = (width - name.getIndentationLeft()) / 2;
        assertThat(centreOfName - 20 * Type.BODY.length(Papers.COMMISSION) / 2).isBetween(300.0, 340.0);
        assertThat(date.getIndentationRight() + 20 * Type.BODY.length("2020年10月10日") / 2)
                .isBetween(centreOfName - 2, centreOfName + 2);
    }

    @Test
    void the_note_stands_in_brackets_below_the_date() {
        XWPFParagraph note = after(letter.paragraph("2020年8月3日"));

        assertThat(note.getText()).isEqualTo("（联系人：张某；联系电话：023-79220000）");
        assertThat(note.getIndentationFirstLine()).isEqualTo(2 * CHARACTER);
    }

    @Test
    void the_imprint_floats_at_the_foot_of_the_type_area_between_its_rules() {
        var table = longLetter.document().getTables().getFirst();
        var position = table.getCTTbl().getTblPr().getTblpPr();

        assertThat(longLetter.cells(0, 0).getFirst()).isEqualTo("抄送：区委宣传部，区委网信办，区公安局，区大数据应用发展管理局，重庆市住房和城乡建设委员会办公室。");
        assertThat(longLetter.cells(0, 1)).containsExactly(Papers.COMMISSION + "办公室", "2020年10月10日印发");
        assertThat(letter.cells(0, 0)).containsExactly(Papers.COMMISSION + "办公室", "2020年8月3日印发");
        assertThat(position.xgetTblpYSpec().getStringValue()).isEqualTo("bottom");
        assertThat(position.xgetVertAnchor().getStringValue()).isEqualTo("margin");
        assertThat(table.getTopBorderSize()).isEqualTo(8);
        assertThat(table.getInsideHBorderSize()).isEqualTo(6);
        assertThat(table.getBottomBorderSize()).isEqualTo(8);
        assertThat(size(table.getRow(0).getCell(0).getParagraphs().getFirst())).isEqualTo(14.0);
    }

    @Test
    void page_numbers_stand_right_on_odd_pages_and_left_on_even_ones() {
        var policy = letter.document().getHeaderFooterPolicy();
        XWPFParagraph odd = number(policy.getDefaultFooter());
        XWPFParagraph even = number(policy.getEvenPageFooter());

        assertThat(letter.document().getEvenAndOddHeadings()).isTrue();
        assertThat(odd.getText()).isEqualTo("— 1 —");
        assertThat(odd.getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        assertThat(odd.getIndentationRight()).isEqualTo(14 * 20);
        assertThat(even.getAlignment()).isEqualTo(ParagraphAlignment.LEFT);
        assertThat(even.getIndentationLeft()).isEqualTo(14 * 20);
        assertThat(chineseFont(odd)).isEqualTo("宋体");
        assertThat(size(odd)).isEqualTo(14.0);
        assertThat(odd.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    }

    @Test
    void each_font_has_alternates_and_none_is_embedded() throws IOException {
        var parts = letter.document().getPackage().getPartsByName(java.util.regex.Pattern.compile("/word/font.*"));

        assertThat(parts).hasSize(1);
        try (var input = parts.getFirst().getInputStream()) {
            assertThat(new String(input.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<w:font w:name=\"仿宋_GB2312\"><w:altName w:val=\"仿宋,")
                    .contains("方正小标宋简体", "黑体", "楷体_GB2312", "宋体")
                    .doesNotContain("embed");
        }
    }

    private static XWPFParagraph number(XWPFFooter footer) {
        return footer.getParagraphs().getFirst();
    }

    private static XWPFParagraph after(XWPFParagraph paragraph) {
        return neighbour(paragraph, 1);
    }

    private static XWPFParagraph before(XWPFParagraph paragraph) {
        return neighbour(paragraph, -1);
    }

    private static XWPFParagraph neighbour(XWPFParagraph paragraph, int step) {
        var all = paragraph.getDocument().getParagraphs();
        return all.get(all.indexOf(paragraph) + step);
    }

    private static OpenedDocument written(CoveringLetter letter) {
        return OpenedDocument.of(new CoveringLetterWriter().write(letter));
    }
}

package org.mingchuang.registry.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.mingchuang.registry.paper.FilingForm.Field;
import org.mingchuang.registry.paper.FilingForm.Opinion;
import org.springframework.stereotype.Component;

/** Writes 政务新媒体（网站）备案表 with the fields of M-18 as .docx, in the measures of GB/T 9704-2012. */
@Component
public class FilingFormWriter {

    private static final String NO_DATE = "　　年　　月　　日";
    private static final String NO_NAME = "　　　　　　";
    private static final double LEADING = 20;

    public byte[] write(FilingForm form) {
        return Paper.written(document -> {
            title(document, "政务新媒体（网站）" + form.act() + "备案表");
            head(document, form);
            var table = new FormTable(document);
            fields(table, form.fields());
            if (!form.changes().isEmpty()) {
                new ChangeTable(document).write(form.changes());
                table = new FormTable(document);
            }
            judgments(table, form);
            foot(document, form.writer());
        });
    }

    private static void title(XWPFDocument document, String title) {
        new Line(document.createParagraph(), Type.TITLE)
                .aligned(ParagraphAlignment.CENTER)
                .leading(35)
                .write(title);
    }

    private static void head(XWPFDocument document, FilingForm form) {
        String unit = "填报单位（盖章）：" + form.unit();
        String number = "备案编号：" + form.number();
        Line line = line(document).before(8).withNext().write(unit);
        if (Type.FIELD.length(unit + number) < Paper.points(Paper.TYPE_AREA) - Type.FIELD.size()) {
            line.rightTab(0).write(number);
        } else {
            line(document).withNext().write(number);
        }
    }

    /** In their order; two neighbours that are both short share a row. */
    private static void fields(FormTable table, List<Field> fields) {
        table.wide(fields.getFirst().label(), List.of(fields.getFirst().text()));
        table.repeatFirstRow();
        for (int i = 1; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (i + 1 < fields.size() && FormTable.fitHalf(field, fields.get(i + 1))) {
                table.pair(field, fields.get(++i));
            } else {
                table.wide(field.label(), List.of(field.text()));
            }
        }
    }

    private static void judgments(FormTable table, FilingForm form) {
        table.wide(form.act() + "事由", List.of(form.reason()));
        table.wide("提交材料", numbered(form.materials()));
        if (!form.lateness().isEmpty()) {
            table.wide("逾期说明", List.of(form.lateness()));
        }
        table.signed("主办单位\n意　　见", form.sponsor().text(), signature("负责人签名：", form.sponsor()));
        table.signed("委办公室\n意　　见", form.office().text(), signature("审核人：", form.office()));
    }

    private static List<String> numbered(List<String> materials) {
        return materials.isEmpty()
                ? List.of("无")
                : IntStream.range(0, materials.size())
                        .mapToObj(i -> (i + 1) + "." + materials.get(i))
                        .toList();
    }

    private static String signature(String label, Opinion opinion) {
        return label + or(opinion.signer(), NO_NAME) + "　　" + or(opinion.date(), NO_DATE);
    }

    private static void foot(XWPFDocument document, FilingForm.Writer writer) {
        line(document)
                .before(6)
                .write("填表人：" + or(writer.name(), NO_NAME) + "　　联系电话：" + or(writer.phone(), NO_NAME) + "　　填表日期："
                        + or(writer.date(), NO_DATE));
    }

    private static String or(String text, String room) {
        return text.isEmpty() ? room : text;
    }

    private static Line line(XWPFDocument document) {
        return new Line(document.createParagraph(), Type.FIELD).leading(LEADING);
    }
}

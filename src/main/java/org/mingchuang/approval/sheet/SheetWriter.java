package org.mingchuang.approval.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.mingchuang.approval.sheet.Sheet.Line;
import org.mingchuang.approval.sheet.Sheet.Signature;
import org.springframework.stereotype.Component;

/** Writes the form as .docx, in the measures of GB/T 9704-2012. */
@Component
public class SheetWriter {

    public byte[] write(Sheet sheet) {
        try (var document = new XWPFDocument();
                var output = new ByteArrayOutputStream()) {
            var paper = new Paper(document);
            paper.layOut();
            paper.title(sheet.organisation());
            paper.title(sheet.form());
            paper.line("编号：" + sheet.number(), ParagraphAlignment.RIGHT);
            fill(new Grid(document), sheet);
            paper.note("签名均为本人登录后电子签署；所签内容以内容摘要（SM3）为准，变动即失效。");
            document.write(output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Grid grid, Sheet sheet) {
        grid.wide("标　　题", sheet.title());
        facts(grid, sheet.facts());
        sheet.signatures().forEach(signature -> signature(grid, signature));
        if (!sheet.remarks().isEmpty()) {
            grid.wide("退回等\n记　录", String.join("\n", sheet.remarks()));
        }
        grid.wide("审批结果", sheet.result());
        grid.small("内容摘要", sheet.digest().replaceAll("(.{8})(?=.)", "$1 "));
    }

    /** Two short facts share a row; a long one has its own below. */
    private static void facts(Grid grid, List<Line> facts) {
        List<Line> narrow =
                facts.stream().filter(fact -> Grid.isShort(fact.text())).toList();
        for (int i = 0; i + 1 < narrow.size(); i += 2) {
            Line left = narrow.get(i);
            Line right = narrow.get(i + 1);
            grid.pair(left.label(), left.text(), right.label(), right.text());
        }
        if (narrow.size() % 2 == 1) {
            grid.wide(narrow.getLast().label(), narrow.getLast().text());
        }
        facts.stream().filter(fact -> !Grid.isShort(fact.text())).forEach(fact -> grid.wide(fact.label(), fact.text()));
    }

    private static void signature(Grid grid, Signature signature) {
        String box = signature.isSigned() ? "☑" : "☐";
        String boxes = signature.gates().stream().map(box::concat).collect(Collectors.joining("　"));
        String text = boxes.isEmpty() ? signature.opinion() : boxes + "\n" + signature.opinion();
        grid.signed(signature.step(), text, signature.signer(), signature.when());
    }
}

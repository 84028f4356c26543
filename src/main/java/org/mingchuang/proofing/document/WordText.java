package org.mingchuang.proofing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The text of a Word file: paragraphs and the cells of tables a line each, headers and footers at the end. */
final class WordText {

    private final StringBuilder text = new StringBuilder();

    private WordText() {}

    static String of(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            var reader = new WordText();
            reader.elements(document.getBodyElements());
            document.getHeaderList().forEach(header -> reader.elements(header.getBodyElements()));
            document.getFooterList().forEach(footer -> reader.elements(footer.getBodyElements()));
            return reader.text.toString();
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new IOException("不是完好的 .docx 文件：" + file, e);
        }
    }

    private void elements(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> elements(cell.getBodyElements())));
            }
        }
    }
}

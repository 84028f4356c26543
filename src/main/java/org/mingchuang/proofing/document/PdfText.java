package org.mingchuang.proofing.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page by page, so that a hostile one is left in time. */
final class PdfText {

    private PdfText() {}

    static ReadText of(Path file) throws IOException {
        var budget = new Budget(Files.size(file));
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            var text = new StringBuilder();
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String read = stripper.getText(document).replace("\r\n", "\n");
                budget.text(read.length());
                text.append(read);
            }
            return ReadText.of(text.toString());
        } catch (InvalidPasswordException e) {
            throw new IOException("文件已加密，未读取：" + file.getFileName(), e);
        } catch (IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            throw new IOException("文件内部结构不正常，未读取：" + file.getFileName(), e);
        }
    }
}

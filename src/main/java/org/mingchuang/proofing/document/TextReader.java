package org.mingchuang.proofing.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** 读取文件: the text of .txt, .html, .docx and .pdf files. Offsets of findings count in it. */
public final class TextReader {

    /** What is longer is no page and no paper. */
    private static final long LARGEST = 200L << 20;

    private TextReader() {}

    /** Refuses, in Chinese, what it can't read. */
    public static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("没有这个文件：" + file);
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("文件超过200MB，请拆分后检查：" + file);
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return decoded(Files.readAllBytes(file));
        }
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return HtmlText.of(file);
        }
        if (name.endsWith(".docx")) {
            return WordText.of(file);
        }
        if (name.endsWith(".pdf")) {
            return pdf(file);
        }
        throw new IOException("只能检查 .txt、.html、.docx 和 .pdf 文件：" + file);
    }

    /** UTF-8, as almost all are; otherwise GB 18030, as old ones are. */
    static String decoded(byte[] bytes) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf
                ? 3
                : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static String pdf(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replace("\r\n", "\n");
        }
    }
}

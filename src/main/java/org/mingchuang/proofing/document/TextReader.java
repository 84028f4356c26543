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

/** 读取文件: the text of the files that offices write. Offsets of findings count in it. */
public final class TextReader {

    /** What is longer is no page and no paper. */
    private static final long LARGEST = 200L << 20;

    private TextReader() {}

    /** Refuses, in Chinese, what it can't read. */
    public static ReadText read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("没有这个文件：" + file);
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("文件超过200MB，请拆分后检查：" + file);
        }
        return switch (ending(file)) {
            case "txt" -> ReadText.of(decoded(Files.readAllBytes(file)));
            case "html", "htm" ->
                ReadText.of(HtmlReader.of(decoded(Files.readAllBytes(file))).text());
            case "docx" -> OfficeText.word(file);
            case "pptx" -> OfficeText.slides(file);
            case "odt" -> OfficeText.open(file);
            case "xlsx" -> SheetRows.text(file);
            case "pdf" -> PdfText.of(file);
            default -> throw new IOException("只能检查 .txt、.html、.docx、.xlsx、.pptx、.odt 和 .pdf 文件：" + file);
        };
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
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
}

package org.mingchuang.proofing;

import java.io.IOException;
import java.nio.file.Path;
import org.mingchuang.proofing.document.TextReader;

/** 文件文本: the text of a .txt, .html, .docx or .pdf file, in which the offsets of findings count. */
public final class FileText {

    private FileText() {}

    /** The message of a refusal is in Chinese. */
    public static String read(Path file) throws IOException {
        return TextReader.read(file);
    }
}

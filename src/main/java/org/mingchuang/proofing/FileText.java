package org.mingchuang.proofing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.document.ReadText;
import org.mingchuang.proofing.document.TextReader;

/** 文件文本: the text of a .txt, .html, .docx, .xlsx, .pptx, .odt or .pdf file, in which the offsets of findings count. */
public final class FileText {

    private FileText() {}

    /** The message of a refusal is in Chinese. */
    public static String read(Path file) throws IOException {
        return TextReader.read(file).text();
    }

    /** As an attachment: its text, and what it keeps of deleted words and remarks. */
    public static List<Part> parts(Path file, String label) throws IOException {
        ReadText read = TextReader.read(file);
        var text = new Part(Place.ATTACHMENT, label, read.text());
        return read.revisions().isBlank()
                ? List.of(text)
                : List.of(text, new Part(Place.REVISION, label, read.revisions()));
    }
}

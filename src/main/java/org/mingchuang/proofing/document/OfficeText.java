package org.mingchuang.proofing.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of office documents: paragraphs and rows of tables a line each, cells between tabs. What was deleted, inserted or
 * remarked under revision marks is kept apart.
 */
final class OfficeText {

    /**
     * 词汇: the local names of a format's elements.
     *
     * @param texts within which characters are text; empty when that is so within paragraphs
     */
    private record Vocabulary(
            Set<String> texts,
            Set<String> paragraphs,
            String row,
            String cell,
            Set<String> breaks,
            Set<String> spaces,
            Set<String> deleted,
            Set<String> remarks,
            Set<String> skipped) {}

    private static final Vocabulary OOXML = new Vocabulary(
            Set.of("t", "delText"),
            Set.of("p"),
            "tr",
            "tc",
            Set.of("br", "cr"),
            Set.of("tab"),
            Set.of("del", "moveFrom"),
            Set.of("comment"),
            Set.of("Fallback", "instrText", "delInstrText"));
    private static final Vocabulary OPEN = new Vocabulary(
            Set.of(),
            Set.of("p", "h"),
            "table-row",
            "table-cell",
            Set.of("line-break"),
            Set.of("s", "tab"),
            Set.of("tracked-changes"),
            Set.of("annotation"),
            Set.of("note-citation"));

    private final Vocabulary words;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder revisions = new StringBuilder();

    private int texts;
    private int cells;
    private int deleted;
    private int remarks;
    private int skipped;

    private OfficeText(Vocabulary words, Budget budget) {
        this.words = words;
        this.budget = budget;
    }

    static ReadText word(Path file) throws IOException {
        return of(
                file,
                OOXML,
                List.of(
                        "word/document.xml",
                        "word/(header|footer)[0-9]*\\.xml",
                        "word/(foot|end)notes\\.xml",
                        "word/comments\\.xml"));
    }

    static ReadText slides(Path file) throws IOException {
        return of(file, OOXML, List.of("ppt/slides/slide[0-9]+\\.xml", "ppt/notesSlides/notesSlide[0-9]+\\.xml"));
    }

    static ReadText open(Path file) throws IOException {
        return of(file, OPEN, List.of("content\\.xml"));
    }

    private static ReadText of(Path file, Vocabulary words, List<String> patterns) throws IOException {
        try (var zipped = new OfficeZip(file)) {
            var reader = new OfficeText(words, zipped.budget());
            if (zipped.names(patterns.getFirst()).isEmpty()) {
                throw new IOException("不是完好的文件：" + file.getFileName());
            }
            for (String pattern : patterns) {
                for (String name : zipped.names(pattern)) {
                    zipped.read(name, reader::read);
                }
            }
            return new ReadText(reader.text.toString(), reader.revisions.toString());
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> characters(xml);
                default -> budget.time();
            }
        }
    }

    private void start(String name) {
        boolean opens = words.texts.isEmpty() ? words.paragraphs.contains(name) : words.texts.contains(name);
        texts += opens ? 1 : 0;
        skipped += words.skipped.contains(name) ? 1 : 0;
        if (words.deleted.contains(name)) {
            deleted++;
            revisions.append("删除：");
        } else if (words.remarks.contains(name)) {
            remarks++;
            revisions.append("批注：");
        } else if (name.equals(words.cell)) {
            cells++;
        } else if (words.breaks.contains(name)) {
            target().append(cells > 0 ? ' ' : '\n');
        } else if (words.spaces.contains(name) && (words.texts.isEmpty() ? texts > 0 : true) && !target().isEmpty()) {
            target().append(' ');
        }
    }

    private void end(String name) {
        boolean closes = words.texts.isEmpty() ? words.paragraphs.contains(name) : words.texts.contains(name);
        texts -= closes ? 1 : 0;
        skipped -= words.skipped.contains(name) ? 1 : 0;
        if (words.deleted.contains(name)) {
            deleted--;
            line(revisions);
        } else if (words.remarks.contains(name)) {
            remarks--;
            line(revisions);
        } else if (name.equals(words.cell)) {
            cells--;
            text.append('\t');
        } else if (name.equals(words.row)) {
            trim();
            text.append(cells > 0 ? ' ' : '\n');
        } else if (words.paragraphs.contains(name)) {
            target().append(cells > 0 || deleted + remarks > 0 ? ' ' : '\n');
        }
    }

    private void characters(XMLStreamReader xml) throws IOException {
        if (texts > 0 && skipped == 0) {
            budget.text(xml.getTextLength());
            target().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private StringBuilder target() {
        return deleted + remarks > 0 ? revisions : text;
    }

    /** The tab after the last cell of a row, and the blank after the last paragraph of a cell. */
    private void trim() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\t' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        text.setLength(end);
    }

    private static void line(StringBuilder target) {
        while (!target.isEmpty() && Character.isWhitespace(target.charAt(target.length() - 1))) {
            target.setLength(target.length() - 1);
        }
        target.append('\n');
    }
}

package org.mingchuang.publishing.intake;

/** Plain text: each line is a paragraph. */
final class TextReader {

    private static final int TITLE_INDENT = 8;

    private TextReader() {}

    static Sheet read(byte[] content) throws Unreadable {
        String text = TextEncoding.decoded(content).orElseThrow(() -> Unreadable.because("NO_TEXT"));
        var sheet = new Sheet();
        text.replace("\u001a", "").lines().forEach(line -> paragraph(sheet, line.replace('\f', ' ')));
        return sheet;
    }

    /** What is pushed in far stands at the right or in the middle; which of both is seen by what it says. */
    private static void paragraph(Sheet sheet, String line) {
        String words = Words.stripped(line);
        if (words.isEmpty()) {
            return;
        }
        var paragraph = sheet.body().appendElement("p").text(words);
        if (line.indexOf(words) >= TITLE_INDENT) {
            paragraph.addClass("center");
        }
    }
}

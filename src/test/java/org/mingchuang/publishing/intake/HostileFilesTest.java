package org.mingchuang.publishing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.junit.jupiter.api.Test;
import org.mingchuang.publishing.manuscript.BodySanitiser;

class HostileFilesTest {

    private final DocumentReader reader = new DocumentReader(new BodySanitiser());

    @Test
    void an_old_word_or_wps_file_is_asked_for_as_docx() {
        assertRefused("OLD_WORD", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0});
    }

    @Test
    void a_pdf_is_refused_with_what_to_do() {
        assertRefused("PDF", "%PDF-1.7\n...".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void rich_text_a_picture_and_rubbish_are_refused() {
        assertRefused("RICH_TEXT", "{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII));
        assertRefused("PICTURE", WordFile.png(3, 3));
        assertRefused("NO_TEXT", new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFF, 4});
        assertRefused("EMPTY", new byte[0]);
        assertRefused("NO_TEXT", OpenTextFile.packed(Map.of("a.txt", new byte[] {65})));
    }

    @Test
    void a_bomb_is_refused_before_it_unfolds() {
        var parts = word("<w:p/>");
        parts.put("word/media/a.bin", new byte[(int) IntakeLimits.UNPACKED]);

        assertRefused("BOMB", OpenTextFile.packed(parts));
    }

    @Test
    void a_huge_part_of_xml_is_refused() {
        var parts = word("<w:p/>");
        parts.put("word/styles.xml", " ".repeat(IntakeLimits.XML_PART + 1).getBytes(StandardCharsets.US_ASCII));

        assertRefused("BOMB", OpenTextFile.packed(parts));
    }

    @Test
    void thousands_of_parts_are_refused() {
        var parts = word("<w:p/>");
        for (int i = 0; i <= IntakeLimits.PARTS; i++) {
            parts.put("x/" + i, new byte[0]);
        }

        assertRefused("BOMB", OpenTextFile.packed(parts));
    }

    @Test
    void entities_are_never_resolved() {
        String document = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + body("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");

        assertRefused("DAMAGED", OpenTextFile.packed(wordOf(document)));
        assertRefused(
                "DAMAGED",
                OpenTextFile.packed(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII),
                        "content.xml",
                        document.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(35) + "</w:tc></w:tr></w:tbl>".repeat(35);

        assertRefused("TOO_DEEP", OpenTextFile.packed(word(deep)));
    }

    @Test
    void macros_are_refused_whatever_the_file_is_called() {
        var parts = word("<w:p/>");
        parts.put("word/vbaProject.bin", new byte[] {1});

        assertRefused("MACROS", OpenTextFile.packed(parts));
        assertRefused("MACROS", OpenTextFile.of("<text:p>甲</text:p>", "Basic/Standard/Module1.xml", new byte[] {1}));
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused() {
        byte[] file = new WordFile()
                .line("标题")
                .picture(WordFile.png(10_000, 5_001), PictureType.PNG, "大图")
                .bytes();

        assertRefused("TOO_MANY_PIXELS", file);
    }

    @Test
    void a_cut_off_file_is_refused() {
        byte[] file = new WordFile().line("标题").line("正文。").bytes();

        assertRefused("DAMAGED", java.util.Arrays.copyOf(file, file.length / 2));
    }

    @Test
    void script_in_a_page_does_not_come_in() {
        String html =
                "<html><body><p onclick=\"x()\">甲<script>x()</script></p><p><a href=\"javascript:x()\">乙</a></p></body></html>";

        assertThat(reader.read(html.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .bodyHtml())
                .doesNotContain("onclick", "script", "x()");
    }

    private void assertRefused(String reason, byte[] file) {
        assertThat(reader.read(file).refusals())
                .extracting(refusal -> refusal.key())
                .containsExactly("publishing.intake.refusal." + reason);
    }

    private static Map<String, byte[]> word(String blocks) {
        return wordOf("<?xml version=\"1.0\"?>" + body(blocks));
    }

    private static String body(String blocks) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + blocks
                + "</w:body></w:document>";
    }

    private static Map<String, byte[]> wordOf(String document) {
        var parts = new LinkedHashMap<String, byte[]>();
        put(
                parts,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        put(
                parts,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        put(parts, "word/document.xml", document);
        return parts;
    }

    private static void put(Map<String, byte[]> parts, String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    }
}

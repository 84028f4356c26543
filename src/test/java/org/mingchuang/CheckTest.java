package org.mingchuang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream faults = new ByteArrayOutputStream();

    @Test
    void one_finding_is_one_line_and_only_a_stop_fails() throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "应当按装设备，截止目前未完成。");

        assertThat(check("甲.txt")).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).startsWith("甲.txt:2+2 WARN WORDING 按装 → 安装");
    }

    @Test
    void a_stop_ends_with_one() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "电话13912345678");

        assertThat(check("a.txt")).isEqualTo(1);
    }

    @Test
    void as_json_each_line_is_one_object() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "应当按装设备");

        check("--json", "a.txt");

        var finding = JsonMapper.shared().readTree(lines().getFirst());
        assertThat(finding.propertyNames())
                .containsExactly(
                        "file",
                        "offset",
                        "length",
                        "category",
                        "severity",
                        "rule",
                        "reason",
                        "suggestion",
                        "confidence");
        assertThat(finding.get("offset").asInt()).isEqualTo(2);
        assertThat(finding.get("category").asString()).isEqualTo("WORDING");
        assertThat(finding.get("suggestion").asString()).isEqualTo("安装");
    }

    @Test
    void pages_are_read_by_what_a_reader_sees() throws IOException {
        Files.writeString(
                folder.resolve("a.html"),
                "<html><head><title>标题</title><script>按装</script></head><body><p>应当<b>按</b>装设备</p>"
                        + "<img alt='再接再励'><table><tr><td>甲</td><td>乙</td></tr></table></body></html>");

        check("a.html");

        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).startsWith("a.html:5+2 ");
    }

    @Test
    void ten_thousand_nested_tags_do_no_harm() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<div>".repeat(10_000) + "按装设备");

        check("a.html");

        assertThat(lines()).singleElement().asString().contains("按装");
    }

    @Test
    void word_files_are_read_with_their_tables() throws IOException {
        try (var document = new XWPFDocument();
                var file = Files.newOutputStream(folder.resolve("a.docx"))) {
            document.createParagraph().createRun().setText("应当按装设备");
            document.createTable(1, 1).getRow(0).getCell(0).setText("再接再励");
            document.write(file);
        }

        check("a.docx");

        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst()).startsWith("a.docx:2+2 ");
    }

    @Test
    void pdf_files_are_read() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText("Tel 13912345678");
                content.endText();
            }
            document.save(folder.resolve("a.pdf").toFile());
        }

        assertThat(check("a.pdf")).isEqualTo(1);
        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("a.pdf:4+11 STOP PERSONAL_DATA 13912345678 → 139****5678");
    }

    @Test
    void old_files_in_gb18030_are_read() throws IOException {
        Files.write(folder.resolve("a.txt"), "应当按装设备".getBytes(Charset.forName("GB18030")));

        check("a.txt");

        assertThat(lines()).hasSize(1);
    }

    @Test
    void what_cannot_be_read_is_said_and_the_rest_is_checked() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "不是文档");
        Files.writeString(folder.resolve("b.pdf"), "不是文档");
        Files.writeString(folder.resolve("c.txt"), "应当按装设备");

        assertThat(check("a.docx", "b.pdf", "none.txt", "c.txt")).isEqualTo(2);
        assertThat(lines()).hasSize(1);
        assertThat(faults.toString(StandardCharsets.UTF_8)).contains("a.docx", "b.pdf", "none.txt");
    }

    private int check(String... arguments) {
        return new Check(printing(printed), printing(faults), folder).files(List.of(arguments));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream printing(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}

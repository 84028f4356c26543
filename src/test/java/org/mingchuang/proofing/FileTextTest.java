package org.mingchuang.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.Material.Place;

class FileTextTest {

    @TempDir
    private Path folder;

    @Test
    void a_word_file_is_read_with_its_tables() throws IOException {
        Path file = folder.resolve("a.docx");
        try (var document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("住房保障");
            var table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("乡镇");
            table.getRow(0).getCell(1).setText("户数");
            table.getRow(1).getCell(0).setText("城东");
            table.getRow(1).getCell(1).setText("12");
            document.createParagraph().createRun().setText("完");
            document.write(out);
        }

        assertThat(FileText.read(file))
                .contains("住房保障\n")
                .contains("乡镇 \t户数\n城东 \t12\n")
                .endsWith("完\n");
    }

    @Test
    void a_sheet_is_read_with_cells_in_their_columns() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.getRow(0).createCell(2).setCellValue("电话");
            sheet.createRow(1).createCell(0).setCellValue("甄某");
            sheet.getRow(1).createCell(2).setCellValue(0.1 + 0.2);
            workbook.write(out);
        }

        assertThat(FileText.read(file)).isEqualTo("姓名\t\t电话\n甄某\t\t0.3\n");
    }

    @Test
    void slides_are_read() throws IOException {
        Path file = folder.resolve("a.pptx");
        try (var show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.createSlide().createTextBox().setText("住房保障工作汇报");
            show.write(out);
        }

        assertThat(FileText.read(file)).contains("住房保障工作汇报\n");
    }

    @Test
    void an_open_document_is_read_and_what_was_deleted_is_kept_apart() throws IOException {
        Path file = zip(
                "a.odt",
                "content.xml",
                "<d xmlns:text='t' xmlns:table='b' xmlns:office='o'><text:tracked-changes><text:p>旧文字</text:p>"
                        + "</text:tracked-changes><text:h>标题</text:h><text:p>正<text:s/>文<office:annotation><text:p>再核</text:p>"
                        + "</office:annotation></text:p><table:table-row><table:table-cell><text:p>甲</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row></d>");

        var parts = FileText.parts(file, "a.odt");

        assertThat(parts).extracting(Material.Part::place).containsExactly(Place.ATTACHMENT, Place.REVISION);
        assertThat(parts.getFirst().text()).isEqualTo("标题\n正 文\n甲 \t乙\n");
        assertThat(parts.getLast().text()).isEqualTo("删除：旧文字\n批注：再核\n");
    }

    @Test
    void deleted_words_of_a_word_file_are_kept_apart() throws IOException {
        Path file = zip(
                "b.docx",
                "word/document.xml",
                "<w:d xmlns:w='w'><w:p><w:r><w:t>定为两家</w:t></w:r><w:del><w:r><w:delText>三家</w:delText></w:r></w:del></w:p></w:d>");

        assertThat(FileText.parts(file, "b").getFirst().text()).isEqualTo("定为两家\n");
        assertThat(FileText.parts(file, "b").getLast().text()).isEqualTo("删除：三家\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.docx", "x.xlsx", "x.pptx", "x.odt"})
    void what_only_has_the_name_of_a_document_is_refused(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "不是压缩文件");
        Path other = zip("2" + name, "other.xml", "<a/>");

        assertThatThrownBy(() -> FileText.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("不是完好的");
        assertThatThrownBy(() -> FileText.read(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("不是完好的");
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        Path file = folder.resolve("bomb.docx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:d xmlns:w='w'><w:p><w:t>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 500; i++) {
                zip.write(blanks);
            }
        }

        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThatThrownBy(() -> FileText.read(file))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("压缩炸弹"));
    }

    @Test
    void nested_ten_thousand_deep_is_refused_or_read_in_bounded_time() throws IOException {
        Path file = zip("deep.odt", "content.xml", "<a>".repeat(10_000) + "</a>".repeat(10_000));

        assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                assertThat(FileText.read(file)).isEmpty();
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("不正常");
            }
        });
    }

    @Test
    void entities_from_outside_are_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "不可读出");
        Path file = zip(
                "xxe.docx",
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri()
                        + "'>]><w:d xmlns:w='w'><w:p><w:t>甲&e;</w:t></w:p></w:d>");

        assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                assertThat(FileText.read(file)).doesNotContain("不可读出");
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("不正常");
            }
        });
    }

    private Path zip(String name, String entry, String xml) throws IOException {
        Path file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}

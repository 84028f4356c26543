package org.mingchuang.proofing.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.press;
import static org.mingchuang.organization.OfficeBrowser.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody in the office has something checked. */
@OfficeTest
class EnquiryPagesTest {

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @TempDir
    Path folder;

    private ABrowser.Window clerk;

    @BeforeEach
    void somebody() {
        clerk = browser.of(office.section().drafter());
    }

    @Test
    void a_text_is_checked_and_reported_without_repeating_personal_data() throws Exception {
        HtmlPage form = clerk.open("/office/check");
        HtmlPage empty = press(form, "检查文字");
        assertThat(empty.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(empty.asNormalizedText()).contains("没有可以检查的文字");
        empty.<HtmlTextArea>getElementByName("text").setText("按照上级布署，请致电13912345678。");

        HtmlPage result = press(empty, "检查文字");

        assertThat(result.asNormalizedText())
                .contains("发现 2 处，其中不得公开的 1 处", "“布署”应为“部署”", "13*******78")
                .doesNotContain("13912345678");
        String address = result.getUrl().getPath();
        try (var document =
                        new XWPFDocument(clerk.load(address + "/report.docx").getContentAsStream());
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("内容检查报告", "【布署】", "部署");
        }
        try (var sheet = new XSSFWorkbook(clerk.load(address + "/report.xlsx").getContentAsStream())) {
            assertThat(sheet.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(sheet.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .contains("不得公开");
        }
        assertThat(clerk.open("/office/check").asNormalizedText()).contains("最近查过", "发现 2 处");
        var another = browser.of(office.section().drafter());
        assertThat(another.status(address)).isEqualTo(404);
    }

    @Test
    void a_file_is_checked_and_one_that_can_t_be_read_is_refused_by_its_own_name() throws Exception {
        Path good = Files.writeString(folder.resolve("倡议书.txt"), "全面布署", StandardCharsets.UTF_8);
        Path broken = Files.writeString(folder.resolve("坏文件.docx"), "这不是文档", StandardCharsets.UTF_8);

        HtmlPage result = upload(good);
        HtmlPage refused = upload(broken);

        assertThat(result.asNormalizedText()).contains("倡议书.txt", "布署");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("这个文件没有检查", "坏文件.docx").doesNotContain("/tmp", "enquiry");
    }

    @Test
    void addresses_that_are_none_or_lie_in_the_own_network_are_refused() throws IOException {
        assertThat(address("不是网址")).contains("网址不对");
        assertThat(address("file:///etc/passwd")).contains("网址不对");
        assertThat(address("http://user@127.0.0.1/")).contains("网址不对");
        assertThat(address("http://127.0.0.1:5432/")).contains("不能检查内部网络的地址");
        assertThat(address("http://[::1]/")).contains("不能检查内部网络的地址");
        assertThat(address("http://10.1.2.3/")).contains("不能检查内部网络的地址");
        assertThat(address("http://169.254.169.254/latest/meta-data")).contains("不能检查内部网络的地址");
        assertThat(address("http://100.64.0.1/")).contains("不能检查内部网络的地址");
        assertThat(address("http://[fd00::1]/")).contains("不能检查内部网络的地址");
    }

    private String address(String address) throws IOException {
        HtmlPage form = clerk.open("/office/check");
        type(form, "address", address);
        HtmlPage refused = press(form, "检查网页");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        return refused.asNormalizedText();
    }

    private HtmlPage upload(Path file) throws IOException {
        HtmlPage form = clerk.open("/office/check");
        form.<HtmlFileInput>getElementByName("file").setFiles(file.toFile());
        return press(form, "检查文件");
    }
}

package org.mingchuang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.organization.OfficeBrowser.press;
import static org.mingchuang.organization.OfficeBrowser.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.ABrowser;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.audit.AuditTrail;
import org.mingchuang.audit.FactView;
import org.mingchuang.duty.ADuty;
import org.mingchuang.organization.PostKind;
import org.mingchuang.registry.ARegistry.Sponsor;
import org.mingchuang.registry.channel.ChannelActivation;
import org.mingchuang.registry.channel.ChannelDesk;
import org.mingchuang.registry.channel.ChannelField;
import org.mingchuang.registry.filing.Filing;
import org.mingchuang.registry.filing.FilingReading;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the register as their readers see them, before and after National Day 2020. */
@OfficeTest
class RegistryPagesTest {

    @Autowired
    ARegistry registry;

    @Autowired
    AnOffice office;

    @Autowired
    ABrowser browser;

    @Autowired
    ChannelDesk desk;

    @Autowired
    ChannelActivation channels;

    @Autowired
    FilingReading filings;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    private Sponsor sponsor;
    private ABrowser.Window operator;
    private ABrowser.Window officer;

    @BeforeEach
    void people() {
        office.longStanding();
        clock.set(ADuty.instant("2020-09-29T10:00"));
        sponsor = registry.sponsor();
        operator = browser.of(sponsor.operator());
        officer = browser.of(office.officeHead());
    }

    @AfterEach
    void resets() {
        clock.reset();
    }

    @Test
    void a_channel_is_planned_step_by_step_and_handed_up() throws IOException {
        HtmlPage start = operator.open("/office/channels/new");
        HtmlPage unchosen = operator.open("/office/channels/new?step=2&kind=ACCOUNT&unit="
                + sponsor.unit().value());
        assertThat(unchosen.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(unchosen.asNormalizedText()).contains("请选择平台");
        assertThat(start.asNormalizedText()).doesNotContain("补登入册");

        HtmlPage form = operator.open("/office/channels/new?step=2&kind=ACCOUNT&platform=WECHAT&unit="
                + sponsor.unit().value());
        HtmlPage refused = press(form, "保存");
        assertThat(refused.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(refused.asNormalizedText()).contains("请填写名称");

        type(refused, "NAME", "黔江新质安");
        HtmlPage page = press(refused, "保存");
        assertThat(page.asNormalizedText()).contains("黔江新质安", "拟开设", "填写完整后可以报批");

        HtmlPage incomplete = press(page, "报批");
        assertThat(incomplete.getWebResponse().getStatusCode()).isEqualTo(422);
        assertThat(incomplete.asNormalizedText()).contains("请填写功能定位", "请填写开设理由", "请填写分管领导");
    }

    @Test
    void a_complete_opening_goes_to_its_signers() throws IOException {
        ChannelId id = registry.planned(sponsor);

        HtmlPage submitted = press(operator.open("/office/channels/" + id.value()), "报批");

        assertThat(submitted.asNormalizedText()).contains("开设审批中", "开设审批");
        assertThat(browser.of(sponsor.head()).open("/office/approvals").asNormalizedText())
                .contains("开设“" + channels.of(id).name() + "”");
    }

    @Test
    void a_change_is_filed_sent_back_corrected_accepted_and_passed_on() throws IOException {
        Filing filing = changed(registry.active(sponsor));
        String address = "/office/filings/" + filing.id().value();

        HtmlPage list = operator.open("/office/filings");
        assertThat(list.asNormalizedText()).contains("待报备", "2020-10-09 24:00");
        HtmlPage page = operator.open(address);
        assertThat(page.asNormalizedText())
                .contains("变更内容", "023-79000000", "023-79000099")
                .doesNotContain("受理");
        type(page, "reason", "");
        assertThat(press(page, "报送").asNormalizedText()).contains("请写明事由");
        page = operator.open(address);
        page = press(page, "报送");
        assertThat(page.asNormalizedText()).contains("备案已报委办公室", "待核");

        page = officer.open(address + "?act=send-back");
        page = press(page, "退回");
        assertThat(page.getWebResponse().getStatusCode()).isEqualTo(422);
        type(page, "opinion", "缺变更说明");
        page = press(page, "退回");
        assertThat(page.asNormalizedText()).contains("退回补正：缺变更说明");

        press(operator.open(address), "报送");
        page = press(officer.open(address), "受理");
        assertThat(page.asNormalizedText()).contains("待报区政府", "发文字号");
        page = press(page, "登记报出");
        assertThat(page.asNormalizedText()).contains("请填写报区政府的文号", "请填写报送方式");
        type(page, "number", "黔江建函〔2020〕31号");
        type(page, "delivery", "公文交换");
        page = press(page, "登记报出");
        assertThat(page.asNormalizedText()).contains("已报区政府", "黔江建函〔2020〕31号");
        page = press(page, "登记回执");
        assertThat(page.asNormalizedText()).contains("区政府已收", "2020-09-29");
    }

    @Test
    void a_late_filing_is_taken_with_its_reason_and_marked() throws IOException {
        Filing filing = changed(registry.active(sponsor));
        clock.set(ADuty.instant("2020-10-10T09:00"));
        String address = "/office/filings/" + filing.id().value();

        HtmlPage page = operator.open(address);
        assertThat(page.asNormalizedText()).contains("已超过报备期限", "逾期");
        HtmlPage refused = press(page, "报送");
        assertThat(refused.asNormalizedText()).contains("请说明逾期原因");
        type(refused, "lateReason", "假期经办人员轮休");
        press(refused, "报送");

        HtmlPage list = officer.open("/office/filings?stage=TO_CHECK");
        assertThat(list.asNormalizedText()).contains("逾期报备");
    }

    @Test
    void who_looked_at_an_older_state_is_told_so() throws IOException {
        Filing filing = changed(registry.active(sponsor));
        String address = "/office/filings/" + filing.id().value();
        HtmlPage first = operator.open(address);
        HtmlPage second = operator.open(address);
        press(first, "报送");

        HtmlPage stale = press(second, "报送");

        assertThat(stale.getWebResponse().getStatusCode()).isEqualTo(409);
        assertThat(stale.asNormalizedText()).contains("刚才有人办理过这件备案");
    }

    @Test
    void papers_are_office_documents() throws IOException {
        Filing filing = changed(registry.active(sponsor));
        String address = "/office/filings/" + filing.id().value();
        press(operator.open(address), "报送");
        assertThat(officer.status(address + "/letter")).isEqualTo(404);
        press(officer.open(address), "受理");

        String form = words(operator.load(address + "/form"));
        String letter = words(officer.load(address + "/letter"));

        assertThat(form).contains("变更备案表", "联系电话", "023-79000099").doesNotContain("承办单位");
        assertThat(letter).contains("变更备案的函", "特此函告", "变更联系电话");
        assertThat(trail.of(filing.id().subject())).extracting(FactView::act).contains("下载备案表");
        assertThat(operator.status(address + "/letter")).isEqualTo(403);
        try (var sheet = new XSSFWorkbook(officer.load("/office/filings/report").getContentAsStream())) {
            assertThat(sheet.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("政务新媒体名称");
            assertThat(sheet.getSheetAt(0).getLastRowNum()).isPositive();
        }
    }

    @Test
    void the_office_does_not_accept_what_it_handed_in_itself() throws IOException {
        Filing filing = changed(registry.active(sponsor));
        String address = "/office/filings/" + filing.id().value();

        HtmlPage page = press(officer.open(address), "报送");

        assertThat(page.asNormalizedText()).contains("须由委办公室其他人员受理").doesNotContain("予以受理");
    }

    @Test
    void the_code_is_a_picture_and_a_channel_without_address_has_none() throws IOException {
        ChannelId id = registry.active(sponsor);

        WebResponse answer = operator.load("/office/channels/" + id.value() + "/qr?size=99999");

        assertThat(answer.getContentType()).isEqualTo("image/png");
        var picture = ImageIO.read(
                new ByteArrayInputStream(answer.getContentAsStream().readAllBytes()));
        assertThat(picture.getWidth()).isLessThanOrEqualTo(2000).isEqualTo(picture.getHeight());
    }

    @Test
    void an_account_is_closed_by_clicking_and_its_list_is_ticked_off() throws IOException {
        ChannelId id = registry.active(sponsor);
        String address = "/office/channels/" + id.value();

        HtmlPage page = operator.open(address + "?act=announce-closing");
        type(page, "note", "职能划转，请关注委公众号");
        page = press(page, "开始公示");
        assertThat(page.asNormalizedText()).contains("关停公示中", "可以关停", "2020-10-29");
        page = press(operator.open(address + "?act=close"), "关停");
        assertThat(page.asNormalizedText()).contains("公示期未满，2020-10-29 起才能关停");
        clock.set(ADuty.instant("2020-10-29T10:00"));
        page = press(operator.open(address + "?act=close"), "关停");
        assertThat(page.asNormalizedText()).contains("已关停，待注销", "注销清单");
        page = press(page, "已办");
        assertThat(page.asNormalizedText()).contains("2020-10-29");
    }

    @Test
    void others_see_nothing_of_it() throws IOException {
        ChannelId id = registry.active(sponsor);
        Filing filing = changed(id);
        var stranger = browser.of(registry.sponsor().operator());
        var clerk = browser.of(office.section().drafter());

        assertThat(stranger.status("/office/channels/" + id.value())).isEqualTo(404);
        assertThat(stranger.status("/office/filings/" + filing.id().value())).isEqualTo(404);
        assertThat(stranger.open("/office/channels").asNormalizedText())
                .doesNotContain(channels.of(id).name());
        assertThat(clerk.status("/office/channels/" + id.value() + "/qr")).isEqualTo(404);
    }

    @Test
    void the_register_is_narrowed_and_exported() throws IOException {
        ChannelId id = registry.active(sponsor);
        String name = channels.of(id).name();
        office.person("另一人", sponsor.unit(), PostKind.DRAFTER);

        assertThat(operator.open("/office/channels?platform=DOUYIN").asNormalizedText())
                .contains("没有符合条件的网站和账号");
        assertThat(operator.open("/office/channels?q=" + name).asNormalizedText())
                .contains(name, "正常运行");
        assertThat(operator.load("/office/channels/export").getContentAsString(StandardCharsets.UTF_8))
                .contains(name, "微信公众号");
        assertThat(operator.load("/office/filings/export").getContentAsString(StandardCharsets.UTF_8))
                .contains("备案编号");
    }

    private Filing changed(ChannelId id) {
        var channel = channels.of(id);
        desk.edit(
                        id,
                        channel.version(),
                        channel.fields().with(ChannelField.PHONE, "023-79000099"),
                        "",
                        LocalDate.of(2020, 9, 29),
                        "办公地点搬迁",
                        registry.operator(sponsor))
                .orElseThrow();
        return filings.of(id).getFirst();
    }

    private static String words(WebResponse answer) throws IOException {
        assertThat(answer.getContentType()).contains("wordprocessingml");
        try (var document = new XWPFDocument(answer.getContentAsStream());
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}

package org.mingchuang.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.organization.PostKind;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** The main job in a real browser: the notice from its draft to the public page, and what may happen on the way. */
@OfficeTest
class NoticeStory {

    private static final String TITLE = "关于进一步加强和规范门户网站及政务新媒体管理工作的通知";
    private static final Pattern PERMANENT = Pattern.compile(".*/wj\\d+/\\d{6}/t\\d{8}_\\d+\\.html");

    private static final String LIVE = ".manuscript-side a[href*='/wj']";
    private static final String AGREE = "button.button-primary[type=submit]:has-text('同意')";

    @Autowired
    StoryOffice office;

    private String column = "";

    @SuppressWarnings("NullAway.Init")
    private Page clerk;

    @SuppressWarnings("NullAway.Init")
    private Page head;

    @SuppressWarnings("NullAway.Init")
    private Page leader;

    @BeforeEach
    void people() {
        column = office.column();
        clerk = office.signedIn(office.somebody("龚拟稿", PostKind.DRAFTER));
        head = office.signedIn(office.somebody("罗主任", PostKind.OFFICE_HEAD));
        leader = office.onThePhone(office.somebody("冉分管", PostKind.LEADER_IN_CHARGE));
    }

    @Test
    void the_notice_is_drafted_checked_signed_published_and_traced() {
        String manuscript = draft(TITLE, "");
        String run = submit(manuscript);

        head.navigate(run);
        tickFiveGates();
        agree(head);
        leader.navigate(run);
        agree(leader);

        Page reader = office.visitor();
        String address = publicAddress(manuscript);
        reader.navigate(address);
        assertThat(reader.url()).matches(PERMANENT);
        assertThat(meta(reader, "ArticleTitle")).isEqualTo(TITLE);
        assertThat(meta(reader, "PubDate")).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
        assertThat(meta(reader, "ColumnName")).isEqualTo(column);
        PlaywrightAssertions.assertThat(reader.locator("main")).containsText("黔江建发〔2020〕71号");
        PlaywrightAssertions.assertThat(reader.locator("main")).containsText("严禁泄露国家秘密");
        PlaywrightAssertions.assertThat(reader.locator("footer")).containsText("网站标识码");

        assertTraced(manuscript);
        assertThatAnEditStaysInside(manuscript, address);
    }

    @Test
    void an_important_text_is_released_by_the_principal_leader_alone() {
        Page principal = office.signedIn(office.somebody("覃主任", PostKind.PRINCIPAL_LEADER));
        String manuscript = draft("关于城区商品房预售资金监管的通知", "");
        String run = submit(manuscript);
        signAsHead(run);

        leader.navigate(run + "/escalation");
        leader.locator("textarea[name=opinion]").fill("涉及群众切身利益，报主要领导审定。");
        leader.getByRole(AriaRole.BUTTON, button("确认上报")).click();
        done(leader);
        leader.navigate(run);
        PlaywrightAssertions.assertThat(leader.locator("#approval")).hasCount(0);

        principal.navigate(run);
        agree(principal);

        Page reader = office.visitor();
        reader.navigate(publicAddress(manuscript));
        PlaywrightAssertions.assertThat(reader.locator("h1").first()).containsText("预售资金监管");
    }

    @Test
    void a_text_that_was_sent_back_is_mended_and_submitted_again() {
        String manuscript = draft("关于开展老旧小区改造摸底的通知", "");
        String first = submit(manuscript);

        head.navigate(first + "/return");
        head.locator("input[name=toStep][value='0']").check();
        head.locator("textarea[name=reason]").fill("第二段的截止日期有误，请核对。");
        head.getByRole(AriaRole.BUTTON, button("确认退回")).click();
        done(head);

        clerk.navigate(manuscript);
        PlaywrightAssertions.assertThat(clerk.locator("main")).containsText("第二段的截止日期有误，请核对。");
        clerk.navigate(manuscript + "/edit");
        clerk.locator("input[name=title]").fill("关于开展城镇老旧小区改造摸底的通知");
        String second = submit(manuscript);
        assertThat(second).isNotEqualTo(first);
        head.navigate(second);
        PlaywrightAssertions.assertThat(head.locator("ins:has-text('城镇')").first())
                .isVisible();
    }

    @Test
    void the_drafter_takes_a_submission_back() {
        String manuscript = draft("关于高温天气停工的通知", "");
        String run = submit(manuscript);

        clerk.navigate(run);
        clerk.getByRole(AriaRole.BUTTON, button("撤回送审")).click();
        clerk.locator("dialog[open] button.button-primary, dialog[open] button.button-danger")
                .first()
                .click();

        PlaywrightAssertions.assertThat(clerk.locator(".heading")).containsText("已撤回");
        head.navigate(run);
        PlaywrightAssertions.assertThat(head.locator("#approval")).hasCount(0);
        clerk.navigate(manuscript);
        PlaywrightAssertions.assertThat(clerk.locator(".heading")).containsText("草稿");
    }

    @Test
    void a_planned_text_waits_for_its_minute_and_an_edit_voids_its_signatures() {
        String minute = LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(1)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'09:30"));
        String manuscript = draft("人民防空警报试鸣公告", minute);
        String run = submit(manuscript);
        signAsHead(run);
        leader.navigate(run);
        agree(leader);

        clerk.navigate(manuscript);
        clerk.waitForCondition(() -> {
            clerk.reload();
            return clerk.locator(".heading").innerText().contains("待发布");
        });
        PlaywrightAssertions.assertThat(clerk.locator(LIVE)).hasCount(0);

        clerk.navigate(manuscript + "/edit");
        clerk.locator("input[name=title]").fill("人民防空警报试鸣公告（改期）");
        clerk.getByRole(AriaRole.BUTTON, exactly("保存")).click();
        done(clerk);
        clerk.navigate(manuscript);
        PlaywrightAssertions.assertThat(clerk.locator(".heading")).containsText("草稿");
        head.navigate(run);
        PlaywrightAssertions.assertThat(head.locator("main")).containsText("作废");
    }

    private String draft(String title, String plannedAt) {
        clerk.navigate("/office/manuscripts/new");
        clerk.locator("button[name=kind][value=POLICY]").click();
        clerk.locator("input[name=title]").fill(title);
        clerk.locator("select[name=home]").selectOption(optionOf(column));
        fillPolicy();
        clerk.locator("input[name=source]").fill("重庆市黔江区住房和城乡建设委员会");
        if (!plannedAt.isEmpty()) {
            clerk.locator("input[name=plannedAt]").fill(plannedAt);
        }
        write(notice());
        clerk.getByRole(AriaRole.BUTTON, exactly("保存")).click();
        PlaywrightAssertions.assertThat(clerk.locator("input[name=version]").first())
                .hasValue("1");
        return clerk.url().replaceAll("(/office/manuscripts/\\d+).*", "$1");
    }

    private String optionOf(String name) {
        return clerk.locator("select[name=home] option:has-text('" + name + "')")
                .first()
                .getAttribute("value");
    }

    private void fillPolicy() {
        clerk.getByLabel("发文字号").fill("黔江建发〔2020〕71号");
        clerk.getByLabel("发文机关").fill("重庆市黔江区住房和城乡建设委员会");
        clerk.getByLabel("成文日期").fill("2020-08-10");
        clerk.getByLabel("主题分类").fill("城乡建设");
        clerk.getByLabel("附注").fill("此件公开发布");
    }

    private void write(String body) {
        clerk.waitForFunction("() => window.hugerte && hugerte.get('body') && hugerte.get('body').initialized");
        clerk.evaluate("html => { hugerte.get('body').setContent(html); hugerte.get('body').setDirty(true); }", body);
    }

    private String submit(String manuscript) {
        if (!clerk.url().endsWith("/edit")) {
            clerk.navigate(manuscript + "/edit");
        }
        clerk.getByRole(AriaRole.BUTTON, button("保存并送审")).click();
        clerk.waitForURL(Pattern.compile(".*/office/manuscripts/\\d+$"));
        String run = clerk.locator("a:has-text('查看审批')").first().getAttribute("href");
        return run.replaceAll("(/office/approvals/\\d+).*", "$1");
    }

    private void signAsHead(String run) {
        head.navigate(run);
        tickFiveGates();
        agree(head);
    }

    private static void agree(Page signer) {
        signer.locator(AGREE).click();
        done(signer);
    }

    private static void done(Page page) {
        PlaywrightAssertions.assertThat(page.locator(".notice-done")).isVisible();
    }

    private void tickFiveGates() {
        var gates = head.locator("input[name=gates]");
        assertThat(gates.count()).isEqualTo(5);
        gates.all().forEach(gate -> gate.check());
    }

    private String publicAddress(String manuscript) {
        clerk.navigate(manuscript);
        clerk.waitForCondition(() -> {
            clerk.reload();
            return clerk.locator(LIVE).count() > 0;
        });
        return URI.create(clerk.locator(LIVE).first().getAttribute("href")).getPath();
    }

    private void assertTraced(String manuscript) {
        Page auditor = office.signedIn(office.somebody("马审计", PostKind.AUDITOR));
        auditor.navigate("/office/audit?subject=publishing.manuscript:" + manuscript.replaceAll(".*/", ""));
        var rows = auditor.locator("table.list");
        for (String act : new String[] {"新建稿件", "保存稿件", "送审", "审签同意", "审签同意发布", "发布"}) {
            PlaywrightAssertions.assertThat(rows).containsText(act);
        }
    }

    private void assertThatAnEditStaysInside(String manuscript, String address) {
        clerk.navigate(manuscript + "/edit");
        clerk.locator("input[name=title]").fill(TITLE + "（修订）");
        clerk.getByRole(AriaRole.BUTTON, exactly("保存")).click();
        done(clerk);

        Page reader = office.visitor();
        reader.navigate(address);
        PlaywrightAssertions.assertThat(reader.locator("main")).not().containsText("（修订）");
        assertThat(meta(reader, "ArticleTitle")).isEqualTo(TITLE);
    }

    private static String meta(Page page, String name) {
        return page.locator("meta[name=" + name + "]").first().getAttribute("content");
    }

    private static Page.GetByRoleOptions button(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Page.GetByRoleOptions exactly(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static String notice() {
        try {
            String text = new ClassPathResource("demo/notice.html").getContentAsString(StandardCharsets.UTF_8);
            return text.substring(text.indexOf("\n\n") + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.mingchuang.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OfficeBrowser;
import org.mingchuang.organization.OrganizationFixtures;
import org.mingchuang.testing.OfficeTest;
import org.mingchuang.web.OfficeWindow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a person sees when something went wrong. */
@OfficeTest
class FaultPagesTest {

    @Autowired
    private MockMvc office;

    @Autowired
    private OrganizationFixtures fixtures;

    @Autowired
    private OfficeWindow window;

    @LocalServerPort
    private int port;

    private PersonId clerk = PersonId.SYSTEM;

    @BeforeEach
    void a_clerk_is_signed_in() {
        clerk = fixtures.person(fixtures.aSection());
    }

    @Test
    void an_unknown_address_is_a_page_of_the_office() throws Exception {
        MockHttpServletResponse answer = answer(get("/office/nothing-here"));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("页面不存在", "主菜单");
    }

    @Test
    void a_broken_number_is_a_bad_request() throws Exception {
        MockHttpServletResponse answer = answer(get("/office/faulty/number/abc"));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("请求有误");
    }

    @Test
    void an_act_s_address_cannot_be_opened() throws Exception {
        MockHttpServletResponse answer = answer(get("/office/faulty/stale"));

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getContentAsString()).contains("不能这样访问");
    }

    @Test
    void a_stale_version_shows_what_was_typed_and_leads_to_the_newer_state() throws Exception {
        MockHttpServletResponse answer = answer(post("/office/faulty/stale")
                .with(csrf())
                .header("Referer", "http://localhost/office/faulty/number/7")
                .param("version", "3")
                .param("title", "关于<script>的通知")
                .param("password", "secret words here"));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("内容已有更新", "标题", "关于&lt;script&gt;的通知", "href=\"/office/faulty/number/7\"")
                .doesNotContain("secret words here");
    }

    @Test
    void a_bug_gets_a_number_and_no_details() throws Exception {
        MockHttpServletResponse answer = answer(get("/office/faulty/bug"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString())
                .contains("系统出错", "事件编号")
                .doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void a_template_that_throws_leaves_no_half_page() throws Exception {
        try (var browser = new OfficeBrowser(port)) {
            HtmlPage page = browser.signIn(window.newClerk(), OrganizationFixtures.PASSWORD, "/office/faulty/template");

            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(500);
            assertThat(page.asNormalizedText()).contains("系统出错", "事件编号");
        }
    }

    @Test
    void a_script_gets_one_message() throws Exception {
        MockHttpServletResponse answer = answer(get("/office/faulty/bug").header("Accept", "application/json"));

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).startsWith("{\"message\":\"这次操作没有完成");
    }

    @Test
    void a_form_whose_token_is_unknown_is_given_back() throws Exception {
        MockHttpServletResponse answer = answer(post("/office/faulty/stale").param("body", "写了半天的正文"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("表单已过期", "写了半天的正文");
    }

    @Test
    void a_form_sent_after_the_session_ended_is_given_back() throws Exception {
        MockHttpServletResponse answer = office.perform(
                        post("/office/faulty/stale").with(csrf()).param("body", "写了半天的正文"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getContentAsString()).contains("登录已超时", "在新窗口登录", "写了半天的正文");
    }

    @Test
    void an_address_that_the_web_server_cannot_read_gets_a_plain_page() throws IOException {
        assertThat(raw("GET /office/[ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "Exception", "HTTP Status");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return office.perform(request.with(fixtures.signedIn(clerk)))
                .andReturn()
                .getResponse();
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

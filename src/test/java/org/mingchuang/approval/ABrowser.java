package org.mingchuang.approval;

import java.io.IOException;
import java.net.URI;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlPage;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.OrganizationFixtures;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.htmlunit.MockMvcWebClientBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens browsers in which somebody is signed in; without script, as every page has to work. */
@Component
public class ABrowser {

    private final WebApplicationContext application;
    private final OrganizationFixtures organization;

    ABrowser(WebApplicationContext application, OrganizationFixtures organization) {
        this.application = application;
        this.organization = organization;
    }

    public Window of(PersonId person) {
        var mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .defaultRequest(MockMvcRequestBuilders.get("/").with(organization.signedIn(person)))
                .build();
        WebClient client = MockMvcWebClientBuilder.mockMvcSetup(mvc).build();
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        return new Window(client);
    }

    /** 浏览器窗口. */
    public record Window(WebClient client) {

        public HtmlPage open(String address) throws IOException {
            return client.getPage(URI.create("http://localhost" + address).toURL());
        }

        public int status(String address) throws IOException {
            return load(address).getStatusCode();
        }

        public WebResponse load(String address) throws IOException {
            return client.getPage(URI.create("http://localhost" + address).toURL())
                    .getWebResponse();
        }
    }
}

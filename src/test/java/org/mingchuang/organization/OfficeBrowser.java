package org.mingchuang.organization;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.DomNode;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;

/** A browser without script, as a clerk uses it: type, choose, press. */
public final class OfficeBrowser implements AutoCloseable {

    private final WebClient client = new WebClient();
    private final String home;

    public OfficeBrowser(int port) {
        home = "http://localhost:" + port;
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
    }

    public HtmlPage open(String address) throws IOException {
        return client.getPage(URI.create(home + address).toURL());
    }

    /** Signs in and goes on to the address. */
    public HtmlPage signIn(String login, String password, String next) throws IOException {
        HtmlPage page = open("/office/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
        type(page, "login", login);
        type(page, "password", password);
        return press(page, "登录");
    }

    public HtmlPage signOut() throws IOException {
        // It lies in a menu that is closed; a browser without script has no way to open it but to press regardless.
        DomElement button = page().querySelector("form[action='/office/sign-out'] button");
        return button.click(false, false, false, true, true, true, false);
    }

    /** The page in the window. */
    public HtmlPage page() {
        return (HtmlPage) client.getCurrentWindow().getEnclosedPage();
    }

    public HtmlPage press(String label) throws IOException {
        return press(page(), label);
    }

    public void forget(String cookie) {
        client.getCookieManager().getCookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .forEach(client.getCookieManager()::removeCookie);
    }

    public static void type(HtmlPage page, String field, String text) {
        DomElement element = page.getFirstByXPath("//main//*[@name='" + field + "']");
        if (element instanceof HtmlTextArea area) {
            area.setText(text);
        } else {
            ((HtmlInput) element).setValue(text);
        }
    }

    public static void choose(HtmlPage page, String field, String label) {
        HtmlSelect select = page.getFirstByXPath("//form[@method='post']//select[@name='" + field + "']");
        select.getOptionByText(label).setSelected(true);
    }

    /** The first button with this label, outside of the menu before others. */
    public static HtmlPage press(HtmlPage page, String label) throws IOException {
        return page.getByXPath("//button").stream()
                .filter(DomElement.class::isInstance)
                .map(DomElement.class::cast)
                .filter(button -> says(button, label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(label + " on " + page.asNormalizedText()))
                .click();
    }

    private static boolean says(DomNode button, String label) {
        return button.asNormalizedText().strip().equals(label);
    }

    @Override
    public void close() {
        client.close();
    }
}

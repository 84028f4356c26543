package org.mingchuang.portal.page;

import com.microsoft.playwright.Route;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers a browser without any server: the page itself, the site's own assets, and one picture for all. */
final class SampleServer {

    static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private static final byte[] PICTURE =
            "<svg xmlns='http://www.w3.org/2000/svg' width='800' height='500'/>".getBytes(StandardCharsets.UTF_8);

    private SampleServer() {}

    static Route.FulfillOptions answer(String url, PublicPage page, String policy) {
        if (url.endsWith(".jpg") || url.endsWith(".svg")) {
            return answer("image/svg+xml", PICTURE, policy);
        }
        for (SiteAsset asset : SiteAssets.load().all()) {
            if (url.endsWith(asset.path())) {
                return answer(url.endsWith(".css") ? "text/css" : "text/javascript", asset.content(), policy);
            }
        }
        return answer("text/html;charset=UTF-8", printed(page), policy);
    }

    private static Route.FulfillOptions answer(String type, byte[] content, String policy) {
        return new Route.FulfillOptions()
                .setBodyBytes(content)
                .setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", policy));
    }

    private static byte[] printed(PublicPage page) {
        var output = new Utf8ByteOutput();
        ENGINE.render(page.template(), page, output);
        return output.toByteArray();
    }
}

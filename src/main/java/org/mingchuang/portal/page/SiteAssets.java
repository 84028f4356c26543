package org.mingchuang.portal.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingchuang.kernel.Digest;

/**
 * 页面资源: the site's own style sheet, script and icon; each file's name carries its digest, so that a browser may
 * keep it for ever.
 */
public record SiteAssets(SiteAsset stylesheet, SiteAsset script, SiteAsset icon) {

    private static final List<String> STYLES = List.of(
            "css/tokens.css",
            "css/frame.css",
            "css/front.css",
            "css/tiles.css",
            "css/list.css",
            "css/article.css",
            "css/document.css",
            "css/channels.css",
            "css/tablet.css",
            "css/phone.css",
            "css/phone-text.css",
            "css/print.css");

    private static final List<String> SCRIPTS = List.of("js/carousel.js", "js/tabs.js", "js/reading.js");

    private static final List<String> ICONS = List.of("img/icon.svg");

    /** Reads the parts from the class path and joins them; done once at start. */
    public static SiteAssets load() {
        return new SiteAssets(joined(STYLES, "css"), joined(SCRIPTS, "js"), joined(ICONS, "svg"));
    }

    /**
     * @param prefix path prefix of the site, empty or starting with a slash and not ending in one
     */
    public AssetAddresses addresses(String prefix) {
        return new AssetAddresses(prefix + stylesheet.path(), prefix + script.path(), prefix + icon.path());
    }

    public List<SiteAsset> all() {
        return List.of(stylesheet, script, icon);
    }

    private static SiteAsset joined(List<String> parts, String extension) {
        var content = new ByteArrayOutputStream();
        parts.forEach(part -> content.writeBytes(read(part)));
        byte[] bytes = content.toByteArray();

        return new SiteAsset("/assets/site." + Digest.of(bytes).brief() + "." + extension, bytes);
    }

    private static byte[] read(String part) {
        try (InputStream content = SiteAssets.class.getResourceAsStream("/site/" + part)) {
            if (content == null) {
                throw new IllegalStateException("missing from the class path: /site/" + part);
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /site/" + part, e);
        }
    }
}

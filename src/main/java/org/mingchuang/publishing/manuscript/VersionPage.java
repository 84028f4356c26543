package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.web.Fact;

/**
 * 版本页面.
 *
 * @param changes against the version before, sanitised; empty when there is none or nothing changed
 */
public record VersionPage(
        long manuscript,
        int number,
        String title,
        String saved,
        String digest,
        List<Fact> facts,
        String bodyHtml,
        String changes) {

    public String address() {
        return "/office/manuscripts/" + manuscript;
    }

    public String previewAddress() {
        return address() + "/versions/" + number + "/preview";
    }
}

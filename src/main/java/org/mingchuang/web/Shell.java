package org.mingchuang.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;

/**
 * 外壳: all that the office's layout prints around a page.
 *
 * @param actor null on pages before sign-in
 * @param path of the current request, without the context path
 * @param csrfToken value of the hidden field {@code _csrf} that every form carries
 * @param contextPath prefix of all addresses, usually empty
 */
public record Shell(
        String systemName,
        @Nullable Actor actor,
        String unitName,
        String path,
        List<NavEntry> navigation,
        @Nullable Notice notice,
        String csrfToken,
        String contextPath,
        Assets assets) {

    /** In the order in which they build on each other; a module's own sheet comes after them. */
    public List<String> styleSheets() {
        return List.of(
                "office-tokens.css",
                "office-frame.css",
                "office-components.css",
                "office-form.css",
                "office-list.css",
                "office-phone.css",
                "office-print.css");
    }
}

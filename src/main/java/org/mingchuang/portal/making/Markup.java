package org.mingchuang.portal.making;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** Text for XML. */
final class Markup {

    private Markup() {}

    /** Control characters cannot stand in XML at all; they are left out. */
    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""), "UTF-8");
    }

    static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

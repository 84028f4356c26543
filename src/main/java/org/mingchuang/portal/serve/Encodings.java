package org.mingchuang.portal.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What the reader's browser can unpack. */
final class Encodings {

    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0{0,3})?\\s*(,|$)");

    private Encodings() {}

    static boolean acceptGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && accepted.contains("gzip")
                && (!accepted.contains("q=0") || !REFUSED.matcher(accepted).find());
    }
}

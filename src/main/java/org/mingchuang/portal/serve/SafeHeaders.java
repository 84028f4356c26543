package org.mingchuang.portal.serve;

import jakarta.servlet.http.HttpServletResponse;

/** 安全响应头 of every public answer; deploy/nginx/mingchuang.conf carries the same, and a test compares them. */
final class SafeHeaders {

    private static final String[][] HEADERS = {
        {
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
        },
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "SAMEORIGIN"},
        {"Referrer-Policy", "strict-origin-when-cross-origin"},
        {"Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"},
        {"Cross-Origin-Opener-Policy", "same-origin"}
    };

    private SafeHeaders() {}

    static void setOn(HttpServletResponse response) {
        for (String[] header : HEADERS) {
            response.setHeader(header[0], header[1]);
        }
    }
}

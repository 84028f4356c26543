package org.mingchuang.organization.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Keeps the token against forged requests in a cookie of its own that outlives the session, and doesn't renew it at sign-in:
 * who loses the session in mid-edit signs in in another window and sends the same form again, with nothing lost. A page from
 * elsewhere can neither read nor set the cookie, which is for this address only, hidden from script and same-site.
 */
final class LastingCsrfTokens implements CsrfTokenRepository {

    private static final String COOKIE = "mingchuang-form";

    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();

    LastingCsrfTokens() {
        cookies.setCookieName(COOKIE);
        cookies.setCookiePath("/office");
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return cookies.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null) {
            cookies.saveToken(token, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookies.loadToken(request);
    }
}

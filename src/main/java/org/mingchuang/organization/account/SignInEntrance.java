package org.mingchuang.organization.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.web.LostSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Sends who is not signed in to the sign-in page, and from there back to where they wanted to go. The address travels in
 * the query, so that a stranger's request opens no session.
 */
@Component
class SignInEntrance implements AuthenticationEntryPoint, AuthenticationSuccessHandler {

    static final String ADDRESS = "/office/sign-in";
    static final String NEXT = "next";

    private final LostSession lostSession;

    SignInEntrance(LostSession lostSession) {
        this.lostSession = lostSession;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException whyNot)
            throws IOException, ServletException {
        boolean fragment = request.getHeader("HX-Request") != null;
        if (request.getMethod().equals("GET") && !fragment) {
            response.sendRedirect(request.getContextPath() + ADDRESS + "?" + NEXT + "=" + encoded(wanted(request)));
            return;
        }
        // What was typed is shown again, rather than sent away with a redirect.
        lostSession.signedOut(request, response);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        response.sendRedirect(request.getContextPath() + local(request.getParameter(NEXT)));
    }

    /** Only an address of this office; anything else would let a link lead elsewhere after sign-in. */
    static String local(@Nullable String address) {
        return address != null && isOurs(address) ? ascii(address) : "/office";
    }

    private static boolean isOurs(String address) {
        return (address.equals("/office") || address.startsWith("/office/") || address.startsWith("/office?"))
                && !address.startsWith(ADDRESS)
                && !address.contains("\\")
                && !address.contains("..")
                && address.chars().noneMatch(Character::isISOControl);
    }

    /** A header carries nothing else; what is encoded already stays as it is. */
    private static String ascii(String address) {
        return address.codePoints()
                .mapToObj(Character::toString)
                .map(each -> each.equals(" ") || each.codePointAt(0) > 0x7E ? encoded(each) : each)
                .collect(Collectors.joining());
    }

    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}

package org.mingchuang.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingchuang.web.WithEditor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a browser may do with an office page: our own scripts and styles, nothing from elsewhere, no foreign frame. */
@Configuration
class OfficeHeaders {

    static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final String STRICT =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
                    + " frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final String WITH_EDITOR = STRICT.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    /** Ahead of the security chains, which leave a header alone that is already there. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> officeHeadersFilter() {
        var registration = new FilterRegistrationBean<OncePerRequestFilter>(new Writer());
        registration.addUrlPatterns("/office", "/office/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }

    /** Called when the page is known and nothing has been sent. */
    static void loosenFor(Object page, HttpServletResponse response) {
        if (page instanceof WithEditor) {
            response.setHeader(CONTENT_POLICY, WITH_EDITOR);
        }
    }

    private static final class Writer extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
                throws ServletException, IOException {
            response.setHeader(CONTENT_POLICY, STRICT);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
            rest.doFilter(request, response);
        }
    }
}

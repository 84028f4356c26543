package org.mingchuang.portal.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 公众访问: every address that is not the application's own is answered from the site store: the page, a folder's
 * {@code index.html}, 410 with the reason for what was withdrawn, or 404. Nothing behind this filter is asked.
 */
final class PublicFilter implements Filter {

    private static final List<String> APPLICATION = List.of("/office", "/forms", "/search", "/actuator/health");
    private static final String WITHDRAWN = "/gone";
    private static final String NOT_FOUND = "/404.html";
    private static final String UNAVAILABLE = "/503.html";
    private static final byte[] BARE_NOT_FOUND =
            "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>页面不存在</title><h1>页面不存在</h1></html>"
                    .getBytes(StandardCharsets.UTF_8);

    private final HotPages pages;
    private final String prefix;

    PublicFilter(HotPages pages, String prefix) {
        this.pages = pages;
        this.prefix = prefix;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        String path = withoutPrefix(asked.getRequestURI());
        if (isOfApplication(path)) {
            chain.doFilter(request, response);
        } else {
            answer(asked, (HttpServletResponse) response, path);
        }
    }

    /** What the web server could not read never comes through the filter; it gets the site's error page all the same. */
    boolean answerUnreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HotPage page = pages.find(NOT_FOUND);
        if (page == null || isOfApplication(withoutPrefix(String.valueOf(request.getRequestURI())))) {
            return false;
        }
        SafeHeaders.setOn(response);
        new Answer(request, response, page).sendAs(HttpServletResponse.SC_BAD_REQUEST);
        return true;
    }

    private String withoutPrefix(String address) {
        return !prefix.isEmpty() && address.startsWith(prefix + "/") ? address.substring(prefix.length()) : address;
    }

    private static boolean isOfApplication(String path) {
        for (String own : APPLICATION) {
            if (path.startsWith(own) && (path.length() == own.length() || path.charAt(own.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        SafeHeaders.setOn(response);
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String file = path.endsWith("/") ? path + "index.html" : path;
        HotPage page = isErrorPage(file) ? null : pages.find(file);
        if (page != null) {
            new Answer(request, response, page).send();
        } else {
            answerMissing(request, response, path, file);
        }
    }

    /** Error pages are answers to other addresses; they have none themselves. */
    private static boolean isErrorPage(String file) {
        return file.equals(NOT_FOUND) || file.equals(UNAVAILABLE) || file.startsWith(WITHDRAWN + "/");
    }

    private void answerMissing(HttpServletRequest request, HttpServletResponse response, String path, String file)
            throws IOException {
        if (!path.endsWith("/") && !isErrorPage(path) && pages.find(path + "/index.html") != null) {
            redirect(request, response, path + "/");
            return;
        }
        HotPage reason = isErrorPage(file) ? null : pages.find(WITHDRAWN + file);
        if (reason != null) {
            new Answer(request, response, reason).sendAs(HttpServletResponse.SC_GONE);
        } else {
            answerNotFound(request, response, pages.find(NOT_FOUND));
        }
    }

    private void redirect(HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        response.setHeader("Location", prefix + path + (query == null ? "" : "?" + query));
        response.setHeader("Cache-Control", "no-cache");
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }

    private static void answerNotFound(HttpServletRequest request, HttpServletResponse response, @Nullable HotPage page)
            throws IOException {
        if (page != null) {
            new Answer(request, response, page).sendAs(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(BARE_NOT_FOUND.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(BARE_NOT_FOUND);
        }
    }
}

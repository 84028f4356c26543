package org.mingchuang.web.fault;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mingchuang.web.LostSession;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ViewResolver;

/** Shows the page at once, without a forward: it has to work where no controller is reached any more. */
@Component
class LateForms implements LostSession {

    private final Faults faults;
    private final ViewResolver jteViews;

    LateForms(Faults faults, ViewResolver jteViews) {
        this.faults = faults;
        this.jteViews = jteViews;
    }

    @Override
    public void signedOut(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show(faults.signedOut(request), request, response);
    }

    @Override
    public void formExpired(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show(faults.formExpired(request), request, response);
    }

    private void show(FaultPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(page.status());
        try {
            Objects.requireNonNull(jteViews.resolveViewName(FaultAdvice.SCREEN, Locale.SIMPLIFIED_CHINESE))
                    .render(Map.of("page", page), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}

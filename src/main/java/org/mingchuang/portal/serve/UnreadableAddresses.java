package org.mingchuang.portal.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Addresses that the web server refuses by itself, such as {@code /%00}: it looks for no filter any more. */
final class UnreadableAddresses extends ValveBase {

    private final PublicFilter site;

    UnreadableAddresses(PublicFilter site) {
        super(true);
        this.site = site;
    }

    /** What is refused already when it comes here was not readable. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.getStatus() != HttpServletResponse.SC_BAD_REQUEST) {
            getNext().invoke(request, response);
            return;
        }
        response.setSuspended(false);
        if (site.answerUnreadable(request, response)) {
            response.setErrorReported();
            response.finishResponse();
        } else {
            getNext().invoke(request, response);
        }
    }
}

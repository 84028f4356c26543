package org.mingchuang.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.mingchuang.web.Texts;
import org.mingchuang.web.fault.FaultPage.Kept;
import org.mingchuang.web.fault.FaultPage.Way;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the words for a status, and writes down under a number what only an engineer can mend. */
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final Set<Integer> WITH_WORDS = Set.of(400, 401, 403, 404, 405, 409, 413, 415, 422, 503);

    private final Texts texts;
    private final KeptFields fields;
    private final Clock clock;

    Faults(Texts texts, KeptFields fields, Clock clock) {
        this.texts = texts;
        this.fields = fields;
        this.clock = clock;
    }

    FaultPage page(int status, HttpServletRequest request, boolean framed) {
        return page(status, key(status), "", List.of(back(status, request)), request, framed);
    }

    FaultPage unexpected(Throwable cause, HttpServletRequest request, boolean framed) {
        String incident = incident();
        LOG.error("{} {} {}", incident, request.getMethod(), asked(request), cause);
        return page(500, "500", incident, List.of(back(500, request)), request, framed);
    }

    FaultPage signedOut(HttpServletRequest request) {
        var signIn = new Way(texts.of("web.fault.way.SIGN_IN"), "/office/sign-in", true);
        return page(401, "401", "", List.of(signIn), request, false);
    }

    FaultPage formExpired(HttpServletRequest request) {
        return page(403, "expired", "", List.of(back(403, request)), request, false);
    }

    String message(FaultPage page) {
        return page.incident().isEmpty() ? page.text() : page.text() + texts.of("web.fault.incident", page.incident());
    }

    /** After a forward to the error page the address asked for stands in an attribute. */
    private static Object asked(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first == null ? request.getRequestURI() : first;
    }

    private FaultPage page(
            int status, String key, String incident, List<Way> ways, HttpServletRequest request, boolean framed) {
        List<Kept> kept = fields.of(request);
        return new FaultPage(
                status, text(key, "title"), text(key, "text"), text(key, "advice"), incident, kept, ways, framed);
    }

    private String text(String key, String part) {
        return texts.of("web.fault." + key + "." + part);
    }

    private static String key(int status) {
        return WITH_WORDS.contains(status) ? Integer.toString(status) : status < 500 ? "400" : "500";
    }

    /** Where the person came from, when that is a page of the office that is not the faulty one itself. */
    private Way back(int status, HttpServletRequest request) {
        String from = request.getHeader("Referer");
        String path = from == null ? "" : pathOf(from);
        boolean another = request.getMethod().equals("POST") || !path.equals(request.getRequestURI());
        return path.startsWith("/office/") && another
                ? new Way(texts.of(status == 409 ? "web.fault.way.LATEST" : "web.fault.way.BACK"), path, false)
                : new Way(texts.of("web.fault.way.HOME"), "/office", false);
    }

    private static String pathOf(String address) {
        try {
            return String.valueOf(URI.create(address).getRawPath());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private String incident() {
        String when = MINUTE.format(clock.instant().atZone(clock.getZone()));
        return String.format(
                Locale.ROOT, "%s-%04X", when, ThreadLocalRandom.current().nextInt(0x10000));
    }
}

package org.mingchuang.proofing.enquiry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.mingchuang.kernel.Outcome;
import org.springframework.stereotype.Component;

/**
 * 网址文字: fetches a public page and takes its words. Nobody reaches the own network through it: names are resolved first, and
 * after each redirection again.
 */
@Component
class AddressText {

    private static final int MOST_REDIRECTIONS = 3;

    private final EnquirySettings settings;
    private final HttpClient client;

    AddressText(EnquirySettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Outcome<String> read(String address) {
        try {
            return read(new URI(address.strip()), 0);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return refused("ADDRESS");
        } catch (IOException e) {
            return refused("UNREACHABLE");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return refused("UNREACHABLE");
        }
    }

    private Outcome<String> read(URI address, int redirections) throws IOException, InterruptedException {
        if (!isWeb(address)) {
            return refused("ADDRESS");
        }
        if (!settings.privateAddresses() && !isPublic(address.getHost())) {
            return refused("PRIVATE");
        }
        var request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("Accept", "text/html,text/plain")
                .build();
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            Optional<String> next = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 == 3 && next.isPresent()) {
                return redirections == MOST_REDIRECTIONS
                        ? refused("UNREACHABLE")
                        : read(address.resolve(next.get()), redirections + 1);
            }
            return answer.statusCode() == 200 ? words(answer, body, address) : refused("UNREACHABLE");
        }
    }

    private Outcome<String> words(HttpResponse<InputStream> answer, InputStream body, URI address) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/")) {
            return refused("NO_TEXT");
        }
        byte[] bytes = body.readNBytes(settings.bytes() + 1);
        if (bytes.length > settings.bytes()) {
            return refused("PAGE_TOO_LARGE", settings.bytes() / 1_000_000);
        }
        var page = Jsoup.parse(new ByteArrayInputStream(bytes), null, address.toString());
        page.select("script, style, noscript, nav, footer").remove();
        return Outcome.done(
                page.wholeText().replaceAll("[ \\t\\x0B\\f\\r]+", " ").replaceAll("\\s*\\n\\s*", "\n"));
    }

    private static boolean isWeb(URI address) {
        String scheme = address.getScheme();
        return address.getHost() != null
                && address.getUserInfo() == null
                && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme));
    }

    private static boolean isPublic(String host) throws UnknownHostException {
        for (InetAddress each : InetAddress.getAllByName(host)) {
            if (each.isLoopbackAddress()
                    || each.isSiteLocalAddress()
                    || each.isLinkLocalAddress()
                    || each.isAnyLocalAddress()
                    || each.isMulticastAddress()
                    || isReserved(each.getAddress())) {
                return false;
            }
        }
        return true;
    }

    /** Carriers' shared addresses, and the local ones of IPv6. */
    private static boolean isReserved(byte[] address) {
        boolean shared = address.length == 4 && (address[0] & 0xff) == 100 && (address[1] & 0xc0) == 64;
        return shared || address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }

    private static Outcome<String> refused(String key, Object... arguments) {
        return Outcome.refused(EnquiryDesk.refusal(key, arguments).at("address"));
    }
}

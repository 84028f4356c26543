package org.mingchuang.duty.message;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The robots of the usual messengers, as their manuals describe them, on this machine. They say 200 to everything, as the real ones do. */
final class GroupChats implements AutoCloseable {

    static final String SECRET = "SEC-of-the-robot-中文";

    private final JsonMapper json = JsonMapper.shared();
    private final HttpServer server;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<String> repeats = new CopyOnWriteArrayList<>();

    GroupChats() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/wecom", wire(this::wecom));
        server.createContext("/dingtalk", wire(this::dingtalk));
        server.createContext("/feishu", wire(this::feishu));
        server.createContext("/generic", wire(this::generic));
        server.createContext("/broken", exchange -> answer(exchange, 500, "{}"));
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", address("/generic"));
            answer(exchange, 307, "");
        });
        server.createContext("/babble", exchange -> answer(exchange, 200, "<html>not JSON</html>"));
        server.createContext("/silent", GroupChats::silent);
        server.createContext("/endless", GroupChats::endless);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Texts that came into the chats, with what was refused left out. */
    List<String> heard() {
        return heard;
    }

    List<String> keys() {
        return repeats;
    }

    private String wecom(Request request) {
        boolean known = request.query().contains("key=693a91f6");
        return said(request, known, "/text/content", "{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
    }

    private String dingtalk(Request request) {
        String timestamp = parameter(request.query(), "timestamp");
        boolean signed = base64(SECRET, timestamp + "\n" + SECRET).equals(parameter(request.query(), "sign"))
                && timestamp.length() == 13;
        return said(request, signed, "/text/content", "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");
    }

    private String feishu(Request request) {
        String timestamp = request.body().at("/timestamp").asString("");
        boolean signed = timestamp.length() == 10
                && base64(timestamp + "\n" + SECRET, "")
                        .equals(request.body().at("/sign").asString(""))
                && request.body().at("/msg_type").asString("").equals("text");
        return said(request, signed, "/content/text", "{\"code\":19021,\"msg\":\"sign match fail\"}")
                .replace("errcode", "code");
    }

    private String generic(Request request) {
        String signature = String.valueOf(request.exchange().getRequestHeaders().getFirst("X-Mingchuang-Signature"));
        repeats.add(String.valueOf(request.exchange().getRequestHeaders().getFirst("Idempotency-Key")));
        boolean signed = HexFormat.of().formatHex(mac(SECRET, request.text())).equals(signature);
        return said(request, signed, "/text", "{}");
    }

    private String said(Request request, boolean taken, String where, String refusal) {
        if (taken) {
            heard.add(request.body().at(where).asString(""));
        }
        return taken ? "{\"errcode\":0,\"errmsg\":\"ok\"}" : refusal;
    }

    private com.sun.net.httpserver.HttpHandler wire(java.util.function.Function<Request, String> robot) {
        return exchange -> {
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = exchange.getRequestURI().getRawQuery();
            var request = new Request(exchange, query == null ? "" : query, text, json.readTree(text));
            answer(exchange, 200, robot.apply(request));
        };
    }

    private static void silent(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, 0);
        try (var out = exchange.getResponseBody()) {
            for (int block = 0; block < 100_000; block++) {
                out.write(new byte[4096]);
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String parameter(String query, String name) {
        Predicate<String> wanted = pair -> pair.startsWith(name + "=");
        return List.of(query.split("&")).stream()
                .filter(wanted)
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static String base64(String key, String text) {
        return Base64.getEncoder().encodeToString(mac(key, text));
    }

    private static byte[] mac(String key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** 请求. */
    private record Request(HttpExchange exchange, String query, String text, JsonNode body) {}
}

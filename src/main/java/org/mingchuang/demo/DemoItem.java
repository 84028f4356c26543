package org.mingchuang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.Validity;
import org.springframework.core.io.Resource;

/** One text of the demonstration: a head of {@code name: value} lines, an empty line, the body as HTML. */
record DemoItem(Map<String, String> head, String body) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static DemoItem read(Resource resource) {
        try (var content = resource.getInputStream()) {
            return parse(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoItem parse(String text) {
        int end = text.indexOf("\n\n");
        var head = new LinkedHashMap<String, String>();
        text.substring(0, end).lines().forEach(line -> {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return new DemoItem(Map.copyOf(head), text.substring(end + 2));
    }

    /** Empty text when the head does not name it. */
    String get(String name) {
        return head.getOrDefault(name, "");
    }

    Instant published() {
        return LocalDateTime.parse(get("published"), TIME).atZone(ZONE).toInstant();
    }

    boolean isReprint() {
        return get("origin").equals("REPRINT");
    }

    List<String> others() {
        return Arrays.stream(get("also").split(","))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    @Nullable
    PolicyFields policy() {
        return get("kind").equals("POLICY")
                ? new PolicyFields(
                        get("documentNumber"),
                        get("issuingOrgan"),
                        date("issuedOn"),
                        date("effectiveOn"),
                        get("subject"),
                        get("genre"),
                        validity(),
                        get("note"))
                : null;
    }

    private Validity validity() {
        return get("validity").isEmpty() ? Validity.VALID : Validity.valueOf(get("validity"));
    }

    private @Nullable LocalDate date(String name) {
        return get(name).isEmpty() ? null : LocalDate.parse(get(name));
    }
}

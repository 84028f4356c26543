package org.mingchuang.web.fault;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingchuang.web.Texts;
import org.mingchuang.web.fault.FaultPage.Kept;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** What a person typed into the posted form: text, but no passwords, and no numbers and keys that the form carried itself. */
@Component
class KeptFields {

    private static final Set<String> NEVER = Set.of("_csrf", "version", "next", "password", "present", "repeated");
    private static final Pattern KEY = Pattern.compile("[\\w:.\\-]{0,24}");

    private final Texts texts;

    KeptFields(Texts texts) {
        this.texts = texts;
    }

    List<Kept> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        return posted(request).entrySet().stream()
                .filter(field -> !NEVER.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue())
                        .filter(value -> !KEY.matcher(value).matches())
                        .map(value -> new Kept(label(field.getKey()), value, rows(value))))
                .toList();
    }

    /** A form that was too large cannot be read a second time. */
    private static Map<String, String[]> posted(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException tooLarge) {
            return Map.of();
        }
    }

    private String label(String field) {
        try {
            return texts.of("web.fault.field." + field);
        } catch (NoSuchMessageException unnamed) {
            return texts.of("web.fault.field");
        }
    }

    private static int rows(String value) {
        return Math.clamp(value.length() / 40 + value.lines().count(), 1, 16);
    }
}

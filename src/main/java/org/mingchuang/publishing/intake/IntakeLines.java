package org.mingchuang.publishing.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.manuscript.BodySanitiser;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of a bulk import: one JSON object each, with title, body, column, date and source. */
@Component
class IntakeLines {

    private final Columns columns;
    private final BodySanitiser sanitiser;
    private final JsonMapper json;

    IntakeLines(Columns columns, BodySanitiser sanitiser, JsonMapper json) {
        this.columns = columns;
        this.sanitiser = sanitiser;
        this.json = json;
    }

    /** @param otherwise path of the column for items whose own is not there; empty for none */
    Outcome<IntakeItem> read(int number, byte[] line, String otherwise) {
        Optional<JsonNode> object = TextEncoding.decoded(line).flatMap(this::object);
        return object.isEmpty() ? refused("NO_OBJECT") : item(number, object.get(), otherwise);
    }

    private Outcome<IntakeItem> item(int number, JsonNode object, String otherwise) {
        String title = text(object, "title").replaceAll("\\s+", " ");
        if (title.isEmpty() || title.length() > IntakeLimits.TITLE) {
            return refused(title.isEmpty() ? "NO_TITLE" : "TITLE_TOO_LONG", IntakeLimits.TITLE);
        }
        Optional<ColumnView> column = column(text(object, "column")).or(() -> columns.byPath(otherwise));
        if (column.isEmpty()) {
            return refused("NO_COLUMN", text(object, "column"));
        }
        if (!column.get().open() || column.get().pageKind() == PageKind.SECTION) {
            return refused("COLUMN_NOT_OPEN", column.get().name());
        }
        LocalDate date = date(text(object, "date"));
        if (date == null && !text(object, "date").isEmpty()) {
            return refused("NO_DATE", text(object, "date"));
        }
        return body(text(object, "body"))
                .fold(
                        body -> Outcome.done(new IntakeItem(
                                number, key(object), title, body, column.get(), date, text(object, "source"))),
                        Outcome::refused);
    }

    private Optional<JsonNode> object(String line) {
        try {
            return Optional.of(json.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** By its path, or by its name where only one has it. */
    private Optional<ColumnView> column(String named) {
        if (named.startsWith("/")) {
            return columns.byPath(named);
        }
        List<ColumnView> found = columns.all().stream()
                .filter(column -> column.name().equals(named) && column.open() && column.pageKind() != PageKind.SECTION)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Outcome<String> body(String body) {
        try {
            boolean markup = body.startsWith("<") && DocumentFormat.of(bytes(body)) == DocumentFormat.HTML;
            Sheet sheet = markup ? WebPageReader.read(bytes(body)) : TextReader.read(bytes(body));
            sheet.body().select("p, h2, h3, h4, li, th, td").forEach(Words::strip);
            String clean = sanitiser.sanitise(sheet.body().html());
            if (clean.isEmpty()) {
                return refused("NO_BODY");
            }
            return bytes(clean).length > IntakeLimits.BODY
                    ? refused("BODY_TOO_LONG", IntakeLimits.BODY / (1024 * 1024))
                    : Outcome.done(clean);
        } catch (Unreadable e) {
            return refused("NO_BODY");
        }
    }

    private Digest key(JsonNode object) {
        return Digest.of(json.writeValueAsString(List.of(
                text(object, "title"),
                text(object, "body"),
                text(object, "column"),
                text(object, "date"),
                text(object, "source"))));
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isString() || value.isNumber() ? Words.stripped(value.asString()) : "";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> Outcome<T> refused(String reason, Object... arguments) {
        return Outcome.refused(Refusal.of("publishing.intake.fault." + reason, arguments));
    }
}

package org.mingchuang.registry.filing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** 备案办理表单: what was typed, as it came. */
record FilingTyped(Map<String, String> typed) {

    FilingTyped {
        typed = Map.copyOf(typed);
    }

    static FilingTyped none() {
        return new FilingTyped(Map.of());
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    String text(String name, String offered) {
        return typed.containsKey(name) ? text(name) : offered;
    }

    /** A version that is none was never shown to anybody. */
    long version() {
        return text("version").matches("[0-9]{1,9}") ? Long.parseLong(text("version")) : -1;
    }

    Optional<LocalDate> day(String name) {
        try {
            return text(name).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text(name)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

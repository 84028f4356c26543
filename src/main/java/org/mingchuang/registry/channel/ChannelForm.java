package org.mingchuang.registry.channel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.Platform;

/** 渠道表单: what was typed, as it came; fields by their names. */
record ChannelForm(Map<String, String> typed) {

    ChannelForm {
        typed = Map.copyOf(typed);
    }

    Optional<ChannelKind> kind() {
        return Arrays.stream(ChannelKind.values())
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst();
    }

    @Nullable
    Platform platform() {
        return Arrays.stream(Platform.values())
                .filter(platform -> platform.name().equals(text("platform")))
                .findFirst()
                .orElse(null);
    }

    UnitId unit() {
        return new UnitId(number("unit"));
    }

    boolean existing() {
        return text("existing").equals("true");
    }

    /** A version that is none was never shown to anybody. */
    long version() {
        return text("version").matches("[0-9]{1,9}") ? Long.parseLong(text("version")) : -1;
    }

    ChannelFields fields(ChannelKind kind) {
        var values = new EnumMap<ChannelField, String>(ChannelField.class);
        ChannelField.of(kind).forEach(field -> values.put(field, text(field.name())));
        return new ChannelFields(values);
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
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

    private long number(String name) {
        return text(name).matches("[0-9]{1,18}") ? Long.parseLong(text(name)) : 0;
    }
}

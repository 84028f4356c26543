package org.mingchuang.registry.channel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.mingchuang.kernel.PersonId;

/** 登记内容: what is registered of a channel, by field; what is not given is empty. Days are ISO, people are their numbers. */
public record ChannelFields(Map<ChannelField, String> values) {

    /** Control characters and what is no character at all; lines and tabs stay. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cn}&&[^\\n\\t]]");

    public ChannelFields {
        var kept = new EnumMap<ChannelField, String>(ChannelField.class);
        values.forEach((field, value) -> {
            String plain = UNPRINTABLE.matcher(value).replaceAll("").strip();
            if (!plain.isEmpty()) {
                kept.put(field, plain);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    public static ChannelFields empty() {
        return new ChannelFields(Map.of());
    }

    public String of(ChannelField field) {
        return values.getOrDefault(field, "");
    }

    boolean isSame(ChannelFields other, ChannelField field) {
        return of(field).equals(other.of(field));
    }

    public boolean has(ChannelField field) {
        return values.containsKey(field);
    }

    public ChannelFields with(ChannelField field, String value) {
        var changed = new EnumMap<ChannelField, String>(ChannelField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new ChannelFields(changed);
    }

    /** Until it is filed, when it was opened is what its registration says. */
    ChannelFields openedAs(ChannelFields registered) {
        return with(ChannelField.OPENED_ON, registered.of(ChannelField.OPENED_ON))
                .with(ChannelField.EARLIER_FILING, registered.of(ChannelField.EARLIER_FILING));
    }

    /** Names none of these people any more. */
    ChannelFields without(Predicate<PersonId> people) {
        ChannelFields left = this;
        for (ChannelField field : ChannelField.values()) {
            if (field.isPerson() && person(field).filter(people).isPresent()) {
                left = left.with(field, "");
            }
        }
        return left;
    }

    public Optional<PersonId> person(ChannelField field) {
        String number = of(field);
        return number.matches("[0-9]{1,18}") ? Optional.of(new PersonId(Long.parseLong(number))) : Optional.empty();
    }

    Optional<LocalDate> day(ChannelField field) {
        try {
            return of(field).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(of(field)))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public boolean isContracted() {
        return of(ChannelField.OPERATION).equals("CONTRACTED");
    }

    /** Whether all that an opening is consented to for is the same (M-15). */
    boolean isWithinConsent(ChannelFields after) {
        return Arrays.stream(ChannelField.values())
                .filter(ChannelField::isConsentedTo)
                .allMatch(field -> of(field).equals(after.of(field)));
    }

    /** Of the filed fields those that differ, in the order of the form. */
    public List<Difference> filedDifferences(ChannelFields after) {
        var differences = new ArrayList<Difference>();
        for (ChannelField field : ChannelField.values()) {
            if (field.isFiled() && !of(field).equals(after.of(field))) {
                differences.add(new Difference(field, of(field), after.of(field)));
            }
        }
        return differences;
    }

    /** 变更项: one field before and after, as stored. */
    public record Difference(ChannelField field, String before, String after) {}
}

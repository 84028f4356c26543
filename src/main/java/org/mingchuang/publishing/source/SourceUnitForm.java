package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

/** 稿源单位表单: what was typed, as it came. */
public record SourceUnitForm(
        String version, String name, String domain, String listVersion, String validFrom, String lastDay) {

    /** Binding leaves null where a field did not come. */
    public SourceUnitForm {
        version = given(version);
        name = given(name);
        domain = given(domain);
        listVersion = given(listVersion);
        validFrom = given(validFrom);
        lastDay = given(lastDay);
    }

    static SourceUnitForm blank(LocalDate today) {
        return new SourceUnitForm("", "", "", "", today.toString(), "");
    }

    /** @param today offered as the last day of what has no end yet */
    static SourceUnitForm of(SourceUnitView unit, LocalDate today) {
        return new SourceUnitForm(
                Long.toString(unit.version()),
                unit.name(),
                unit.domain(),
                unit.listVersion(),
                unit.validFrom().toString(),
                Objects.toString(unit.validUntil(), today.toString()));
    }

    /** A version that is none was never shown to anybody. */
    long seenVersion() {
        return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : -1;
    }

    /** The version stays the one that was seen, so that pressing again does not pass for having looked. */
    SourceUnitForm withCorrection(SourceUnitForm typed) {
        return new SourceUnitForm(typed.version, name, typed.domain, typed.listVersion, validFrom, lastDay);
    }

    SourceUnitForm withLastDay(SourceUnitForm typed) {
        return new SourceUnitForm(typed.version, name, domain, listVersion, validFrom, typed.lastDay);
    }

    SourceUnitForm at(long newVersion) {
        return new SourceUnitForm(Long.toString(newVersion), name, domain, listVersion, validFrom, lastDay);
    }

    SourceUnitEntry entry() {
        return new SourceUnitEntry(name, domain, listVersion);
    }

    Optional<LocalDate> firstDay() {
        return day(validFrom);
    }

    Optional<LocalDate> endingDay() {
        return day(lastDay);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.strip().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text.strip()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

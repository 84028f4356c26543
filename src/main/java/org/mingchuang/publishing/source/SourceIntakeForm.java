package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;

/**
 * 名单导入表单: what was typed, as it came.
 *
 * @param complete "true" when whoever is not on it has left the list
 * @param lines as they were read from the file; kept by the page between looking and saving
 * @param seen digest of the plan that was shown
 */
public record SourceIntakeForm(String listVersion, String from, String complete, String lines, String seen) {

    /** Binding leaves null where a field did not come. */
    public SourceIntakeForm {
        listVersion = given(listVersion).strip();
        from = given(from).strip();
        complete = given(complete);
        lines = given(lines);
        seen = given(seen);
    }

    static SourceIntakeForm blank(LocalDate today) {
        return new SourceIntakeForm("", today.toString(), "", "", "");
    }

    SourceIntakeForm with(List<SourceLine> read, Digest plan) {
        String written = read.stream().map(SourceLine::written).collect(Collectors.joining("\n"));
        return new SourceIntakeForm(listVersion, from, complete, written, plan.hex());
    }

    public boolean isComplete() {
        return complete.equals("true");
    }

    Optional<SourceTerms> terms() {
        try {
            return Optional.of(new SourceTerms(listVersion, LocalDate.parse(from), isComplete()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Empty when they are not those that a preview has written. */
    List<SourceLine> readLines() {
        try {
            return lines.lines().map(SourceLine::read).toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** What is none matches no plan. */
    Digest seenPlan() {
        return seen.matches("[0-9a-f]{64}") ? new Digest(seen) : Digest.of("nothing was seen");
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

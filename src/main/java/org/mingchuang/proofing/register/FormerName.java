package org.mingchuang.proofing.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingchuang.proofing.Registers.Organ;
import org.mingchuang.proofing.Severity;

/**
 * 原名: what an organ or a law was called until a day.
 *
 * @param since the day from which it is wrong to name it so
 * @param needs one of these must stand before it; empty when nothing need
 */
record FormerName(
        String name,
        String successor,
        LocalDate since,
        String origin,
        Severity severity,
        List<String> needs,
        List<String> notFollowed,
        List<String> notPreceded) {

    /** The published reforms of the state's organs, and the laws that the Civil Code ended. */
    static List<FormerName> published() {
        var names = new ArrayList<FormerName>();
        var settings = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormerName.class.getResourceAsStream("/proofing/organs.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] sides = line.substring(Math.min(1, line.length())).split(":", 2);
                if (!line.startsWith("#")) {
                    names.add(of(line.split("\t", -1), settings));
                } else if (sides.length == 2) {
                    settings.put(sides[0].strip(), sides[1].strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    static List<FormerName> of(Organ organ) {
        LocalDate until = organ.until();
        if (until == null) {
            return List.of();
        }
        return Stream.concat(Stream.of(organ.name()), organ.shortNames().stream())
                .map(name -> new FormerName(
                        name,
                        organ.successor(),
                        until.plusDays(1),
                        organ.origin(),
                        Severity.WARN,
                        List.of(),
                        List.of(),
                        List.of()))
                .toList();
    }

    private static FormerName of(String[] fields, Map<String, String> settings) {
        return new FormerName(
                fields[0],
                fields[1],
                LocalDate.parse(settings.getOrDefault("since", "")),
                settings.getOrDefault("origin", ""),
                Severity.valueOf(settings.getOrDefault("severity", "WARN")),
                words(settings.getOrDefault("needs", "")),
                words(fields.length > 2 ? fields[2] : ""),
                words(fields.length > 3 ? fields[3] : ""));
    }

    private static List<String> words(String written) {
        return Stream.of(written.split("\\|")).filter(word -> !word.isEmpty()).toList();
    }
}

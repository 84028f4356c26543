package org.mingchuang.proofing.pack;

import com.google.re2j.PatternSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingchuang.proofing.pack.PackReading.LineFault;

/**
 * 读规则包: lines of fields between tabs. A line {@code # key: value} sets what holds from there on: {@code pack, title, category,
 * severity, confidence, origin, loose, kind}. Kinds: {@code term} (term, suggestion, context, reason), {@code pattern} (name,
 * triggers, pattern, suggestion, reason), {@code allow} (term), {@code site} (domain, reason), {@code source} (name, reason).
 * Lines {@code # must: text} and {@code # must-not: text} are the pack's own tests.
 */
public final class PackReader {

    private static final int MOST_FAULTS = 1_000;
    private static final int MOST_EXAMPLES = 10_000;
    private static final int LONGEST_LINE = 4_000;

    private final PackLines lines;
    private final Set<String> seen = new HashSet<>();
    private final List<LineFault> faults = new ArrayList<>();
    private final List<PackExample> examples = new ArrayList<>();
    private int faultCount;
    private int duplicates;

    private PackReader(Map<String, String> defaults) {
        lines = new PackLines(defaults);
    }

    public static RulePack ofResource(String path) {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(PackReader.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All or nothing, its tests not run: a line that can't be read names itself in the exception's message, in Chinese. */
    public static RulePack read(Reader reader) throws IOException {
        PackReading reading = new PackReader(Map.of()).all(reader);
        if (!reading.faults().isEmpty()) {
            throw new IllegalArgumentException(reading.faults().getFirst().toString());
        }
        return reading.pack();
    }

    /**
     * Keeps the good lines, and runs the pack's tests.
     *
     * @param defaults what the file itself need not say, such as {@code pack} and {@code title}
     */
    public static PackReading importing(Reader reader, Map<String, String> defaults) throws IOException {
        return new PackReader(defaults).all(reader).tested();
    }

    /** From a sheet: lines whose fields are known by the headings above them. */
    static PackReading of(Iterable<PackSheet.Line> rows, Map<String, String> defaults) {
        var pack = new PackReader(defaults);
        for (PackSheet.Line row : rows) {
            row.settings().forEach(pack.lines::set);
            pack.line(row.number(), row.written());
        }
        return pack.reading();
    }

    private PackReading all(Reader reader) throws IOException {
        var source = new BufferedReader(reader);
        int number = 0;
        for (String line = source.readLine(); line != null; line = source.readLine()) {
            number++;
            line(number, line);
        }
        return reading();
    }

    private PackReading reading() {
        return new PackReading(lines.pack(examples), faults, faultCount, duplicates);
    }

    private void line(int number, String line) {
        try {
            if (line.length() > LONGEST_LINE) {
                throw new IllegalArgumentException("一行超过" + LONGEST_LINE + "个字符");
            }
            if (line.startsWith("#")) {
                setting(number, line.substring(1).split(":", 2));
            } else if (!line.isBlank() && !seen.add(lines.key(line))) {
                duplicates++;
            } else if (!line.isBlank()) {
                lines.rule(line.split("\t", -1));
            }
        } catch (IllegalArgumentException | PatternSyntaxException e) {
            fault(new LineFault(number, String.valueOf(e.getMessage())));
        }
    }

    private void setting(int number, String[] sides) {
        if (sides.length < 2) {
            return;
        }
        String key = sides[0].strip();
        boolean must = key.equals("must");
        if (must || key.equals("must-not")) {
            if (examples.size() < MOST_EXAMPLES) {
                examples.add(new PackExample(number, sides[1].strip(), must));
            }
        } else {
            lines.set(key, sides[1].strip());
        }
    }

    private void fault(LineFault fault) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}

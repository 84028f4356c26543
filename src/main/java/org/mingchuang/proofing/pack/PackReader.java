package org.mingchuang.proofing.pack;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.text.NormalText;

/**
 * 读规则包: lines of fields between tabs. A line {@code # key: value} sets what holds from there on: {@code pack, title, category,
 * severity, confidence, origin, loose, kind}. Kinds: {@code term} (term, suggestion, context, reason), {@code pattern} (name,
 * triggers, pattern, suggestion, reason), {@code allow} (term).
 */
public final class PackReader {

    private final Map<String, String> settings = new HashMap<>();
    private @Nullable Weight weight;
    private final List<TermRule> terms = new ArrayList<>();
    private final List<PatternRule> patterns = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();

    private PackReader() {}

    public static RulePack ofResource(String path) {
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(PackReader.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line that can't be read names itself in the exception's message, in Chinese. */
    public static RulePack read(Reader reader) throws IOException {
        var pack = new PackReader();
        var lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                pack.line(line);
            } catch (IllegalArgumentException | PatternSyntaxException e) {
                throw new IllegalArgumentException("第" + number + "行：" + e.getMessage(), e);
            }
        }
        return new RulePack(pack.setting("pack"), pack.setting("title"), pack.terms, pack.patterns, pack.allowed);
    }

    private void line(String line) {
        if (line.startsWith("#")) {
            String[] sides = line.substring(1).split(":", 2);
            if (sides.length == 2) {
                settings.put(sides[0].strip(), sides[1].strip());
                weight = null;
            }
        } else if (!line.isBlank()) {
            rule(line.split("\t", -1));
        }
    }

    private void rule(String[] fields) {
        switch (settings.getOrDefault("kind", "term")) {
            case "term" -> term(fields);
            case "pattern" -> pattern(fields);
            case "allow" -> allowed.add(NormalText.normalized(fields[0]));
            default -> throw new IllegalArgumentException("没有这种规则：" + settings.get("kind"));
        }
    }

    private void term(String[] fields) {
        String term = NormalText.normalized(fields[0]);
        String suggestion = field(fields, 1);
        if (term.length() < 2 || term.equals(NormalText.normalized(suggestion))) {
            throw new IllegalArgumentException("词条太短，或与建议相同：" + fields[0]);
        }
        String reason = field(fields, 3);
        terms.add(new TermRule(
                setting("pack") + "/" + fields[0],
                term,
                suggestion,
                Context.parse(field(fields, 2)),
                reason.isEmpty() ? reason(fields[0], suggestion) : reason,
                weight(),
                setting("origin"),
                Boolean.parseBoolean(settings.get("loose"))));
    }

    private String reason(String term, String suggestion) {
        return suggestion.isEmpty() ? setting("title") + "：“" + term + "”" : "“" + term + "”应为“" + suggestion + "”";
    }

    private void pattern(String[] fields) {
        if (fields.length < 5) {
            throw new IllegalArgumentException("句式规则有五栏：名称、触发词、句式、建议、理由");
        }
        Pattern pattern = Pattern.compile(fields[2]);
        Stream.of(fields[1].split("\\|"))
                .map(NormalText::normalized)
                .map(trigger -> new PatternRule(
                        setting("pack") + "/" + fields[0],
                        trigger,
                        pattern,
                        fields[3],
                        fields[4],
                        weight(),
                        setting("origin")))
                .forEach(patterns::add);
    }

    private Weight weight() {
        Weight known = weight;
        if (known == null) {
            known = new Weight(
                    Category.valueOf(setting("category").toUpperCase(Locale.ROOT)),
                    Severity.valueOf(setting("severity").toUpperCase(Locale.ROOT)),
                    Double.parseDouble(setting("confidence")));
            weight = known;
        }
        return known;
    }

    private String setting(String name) {
        String value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("规则包缺少“# " + name + ":”");
        }
        return value;
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index].strip() : "";
    }
}

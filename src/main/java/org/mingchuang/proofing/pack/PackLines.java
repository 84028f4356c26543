package org.mingchuang.proofing.pack;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.ListedRule;
import org.mingchuang.proofing.text.NormalText;

/** 规则行: makes rules of single lines, under what was set before them. A line that can't be one is an illegal argument. */
final class PackLines {

    private final Map<String, String> settings;
    private @Nullable Weight weight;
    private final List<TermRule> terms = new ArrayList<>();
    private final List<PatternRule> patterns = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private final List<ListedRule> sites = new ArrayList<>();
    private final List<ListedRule> sources = new ArrayList<>();

    PackLines(Map<String, String> defaults) {
        settings = new HashMap<>(defaults);
    }

    void set(String key, String value) {
        settings.put(key, value);
        weight = null;
    }

    RulePack pack(List<PackExample> examples) {
        return new RulePack(
                settings.getOrDefault("pack", ""),
                settings.getOrDefault("title", ""),
                terms,
                patterns,
                allowed,
                sites,
                sources,
                examples);
    }

    /** What two lines have in common that say the same. */
    String key(String line) {
        return kind().equals("term") ? line : kind() + "\n" + line;
    }

    void rule(String[] fields) {
        switch (kind()) {
            case "term" -> term(fields);
            case "pattern" -> pattern(fields);
            case "allow" -> allowed.add(allowed(fields[0]));
            case "site" -> sites.add(listed(fields));
            case "source" -> sources.add(listed(fields));
            default -> throw new IllegalArgumentException("没有这种规则：" + kind());
        }
    }

    private String kind() {
        return settings.getOrDefault("kind", "term");
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
                .map(PackLines::allowed)
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

    private static String allowed(String written) {
        String term = NormalText.normalized(written);
        if (term.length() < 2) {
            throw new IllegalArgumentException("词条太短：" + written);
        }
        return term;
    }

    private ListedRule listed(String[] fields) {
        String name = NormalText.normalized(fields[0].strip());
        if (name.length() < 2 || kind().equals("site") && !name.matches("[a-z0-9\\u4e00-\\u9fff.-]+")) {
            throw new IllegalArgumentException("不是网站域名或来源名称：" + fields[0]);
        }
        String reason = field(fields, 1).isEmpty() ? setting("title") : field(fields, 1);
        String rule = setting("pack") + "/" + name;
        Weight worth = weight();
        return new ListedRule(
                name,
                new Fault(worth.category(), worth.severity(), rule, reason, setting("origin"), worth.confidence()));
    }

    private Weight weight() {
        Weight known = weight;
        if (known == null) {
            known = new Weight(
                    named("类别", Category.class, setting("category")),
                    named("级别", Severity.class, setting("severity")),
                    Double.parseDouble(setting("confidence")));
            weight = known;
        }
        return known;
    }

    private static <E extends Enum<E>> E named(String what, Class<E> type, String written) {
        try {
            return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("没有这种" + what + "：" + written, e);
        }
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

package org.mingchuang.proofing.reprint;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Circumstances;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.ListedRule;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.text.NormalText;

/** 转载来源和标题（N-10）: a source, one that is listed and none from abroad, and the title as it was. */
public final class Reprints implements MaterialRule {

    private static final Fault MISSING = fault("source-missing", "转载未注明来源", Severity.WARN, 0.95);
    private static final Fault UNLISTED = fault("source-unlisted", "来源不在当日有效的转载来源名单内", Severity.WARN, 0.9);
    private static final Fault TITLE = fault("title-changed", "标题与原标题不一致，转载不得改动标题原意", Severity.WARN, 0.85);
    private static final Fault UNDECLARED = fault("undeclared", "文中注明来自他处，但未按转载登记来源", Severity.HINT, 0.7);

    private static final Pattern CREDIT =
            Pattern.compile("(?:^|\\n|\\() *((?:来源|文章来源|稿源|转载自|转自|摘自)(?::| )? {0,3}([^\\s,。;()]{2,30}))");

    private final List<ListedRule> foreign;

    public Reprints(List<ListedRule> foreign) {
        this.foreign = List.copyOf(foreign);
    }

    private static Fault fault(String rule, String reason, Severity severity, double confidence) {
        return new Fault(Category.REPRINT, severity, "reprint/" + rule, reason, "黔江建发〔2020〕71号", confidence);
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        Circumstances circumstances = material.circumstances();
        head(material).ifPresent(head -> {
            if (circumstances.reprint()) {
                source(circumstances, head, found);
                title(circumstances, head, found);
            }
        });
        material.parts().stream()
                .filter(part -> part.place() == Place.BODY)
                .forEach(part -> credits(part, normals.of(part), circumstances, found));
    }

    private static Optional<Part> head(Material material) {
        return material.parts().stream().filter(part -> !part.text().isBlank()).findFirst();
    }

    private void source(Circumstances circumstances, Part head, Consumer<Located> found) {
        String source = circumstances.source();
        Optional<ListedRule> abroad = foreign(source);
        if (source.isBlank()) {
            found.accept(MISSING.on(head, ""));
        } else if (abroad.isPresent()) {
            Fault fault = abroad.get().fault();
            found.accept(fault.because("来源“" + source + "”：" + fault.reason()).on(head, ""));
        } else if (!circumstances.sourceListed()) {
            found.accept(UNLISTED.because("来源“" + source + "”不在当日有效的转载来源名单内").on(head, ""));
        }
    }

    private Optional<ListedRule> foreign(String source) {
        String normal = NormalText.normalized(source);
        return foreign.stream().filter(listed -> normal.contains(listed.name())).findFirst();
    }

    private static void title(Circumstances circumstances, Part head, Consumer<Located> found) {
        String original = circumstances.originalTitle();
        boolean titled = head.place() == Place.TITLE && !original.isBlank();
        if (titled && !bare(head.text()).equals(bare(original))) {
            found.accept(TITLE.on(head, original));
        }
    }

    /** Marks and spaces may be set otherwise; words may not. */
    private static String bare(String title) {
        return NormalText.normalized(title).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A credit in the text itself, which says more than the form that was filled in. */
    private void credits(Part part, NormalText text, Circumstances circumstances, Consumer<Located> found) {
        String head = text.slice(0, Math.min(text.length(), 300));
        int from = Math.max(head.length(), text.length() - 300);
        credits(part, text, head, 0, circumstances, found);
        credits(part, text, text.slice(from, text.length()), from, circumstances, found);
    }

    private void credits(
            Part part,
            NormalText text,
            String window,
            int offset,
            Circumstances circumstances,
            Consumer<Located> found) {
        var matcher = CREDIT.matcher(window);
        while (matcher.find()) {
            int start = offset + matcher.start(1);
            int end = offset + matcher.end(1);
            Optional<ListedRule> abroad = foreign(matcher.group(2));
            if (abroad.isPresent()) {
                found.accept(new Located(part, abroad.get().fault().at(text, start, end, "")));
            } else if (!circumstances.reprint() && !circumstances.column().isEmpty()) {
                found.accept(new Located(part, UNDECLARED.at(text, start, end, "")));
            }
        }
    }
}

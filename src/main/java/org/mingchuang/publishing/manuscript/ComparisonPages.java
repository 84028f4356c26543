package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.mingchuang.approval.spi.SubmittedSubject.Fact;
import org.mingchuang.publishing.comparison.BodyComparison;
import org.mingchuang.publishing.comparison.ComparedBlock;
import org.mingchuang.publishing.manuscript.ComparisonPage.FactChange;
import org.mingchuang.publishing.manuscript.ComparisonPage.Section;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows two versions of a manuscript against each other. */
@Component
class ComparisonPages {

    private final TextFacts facts;
    private final Dates dates;
    private final Texts texts;

    ComparisonPages(TextFacts facts, Dates dates, Texts texts) {
        this.facts = facts;
        this.dates = dates;
        this.texts = texts;
    }

    ComparisonPage page(ReadableManuscript readable, Version from, Version to, boolean side) {
        List<ComparedBlock> blocks = BodyComparison.of(TextChanges.whole(from.text()), TextChanges.whole(to.text()));
        return new ComparisonPage(
                readable.manuscript().id().value(),
                to.text().title(),
                readable.versions().stream().map(this::option).toList(),
                Integer.toString(from.number()),
                Integer.toString(to.number()),
                side,
                factChanges(readable.manuscript(), from, to),
                sections(blocks),
                blocks.stream().filter(block -> !block.isSame()).count());
    }

    private Option option(Version version) {
        return new Option(
                Integer.toString(version.number()),
                texts.of(
                        "publishing.manuscript.label.SAVED_BY",
                        version.number(),
                        version.writtenByName(),
                        dates.of(version.writtenAt())));
    }

    private List<FactChange> factChanges(Manuscript manuscript, Version from, Version to) {
        Map<String, String> before = values(facts.of(manuscript, from));
        Map<String, String> after = values(facts.of(manuscript, to));
        var labels = new LinkedHashSet<>(after.keySet());
        labels.addAll(before.keySet());
        return labels.stream()
                .map(label -> new FactChange(label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static Map<String, String> values(List<Fact> facts) {
        var values = new LinkedHashMap<String, String>();
        facts.forEach(fact -> values.put(fact.label(), fact.value()));
        return values;
    }

    private static List<Section> sections(List<ComparedBlock> blocks) {
        var sections = new ArrayList<Section>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).isSame() != blocks.get(from).isSame()) {
                sections.add(new Section(blocks.get(from).isSame(), blocks.subList(from, i)));
                from = i;
            }
        }
        return sections;
    }
}

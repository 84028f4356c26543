package org.mingchuang.publishing.manuscript;

import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.comparison.BodyComparison;
import org.mingchuang.publishing.comparison.ComparedBlock;
import org.springframework.stereotype.Component;

/** What changed between two versions, with {@code ins} and {@code del}. What stayed as it was is left out. */
@Component
class TextChanges {

    String between(Manuscripts.Text old, Manuscripts.Text now) {
        return BodyComparison.of(whole(old), whole(now)).stream()
                .filter(block -> !block.isSame())
                .map(ComparedBlock::inline)
                .collect(Collectors.joining());
    }

    static String whole(Manuscripts.Text text) {
        return line("标题", text.title()) + line("副标题", text.subtitle()) + line("摘要", text.summary()) + text.bodyHtml();
    }

    private static String line(String label, String value) {
        return value.isEmpty() ? "" : "<p>" + label + "：" + Entities.escape(value) + "</p>";
    }
}

package org.mingchuang.publishing.column;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.NewColumn;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Says in words what a column is like, and in what two of them differ. */
@Component
class ColumnWords {

    private final Units units;
    private final Texts texts;

    ColumnWords(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** Label and text of each field. */
    Map<String, String> of(NewColumn column) {
        var words = new LinkedHashMap<String, String>();
        words.put("名称", column.name());
        words.put("地址", column.path());
        words.put("栏目类别", texts.of("publishing.column.type", column.type()));
        words.put("页面形式", texts.of("publishing.column.pageKind", column.pageKind()));
        words.put("责任单位", units.find(column.unit()).map(UnitView::name).orElse(""));
        words.put("更新期限", freshness(column));
        words.put("栏目描述", column.description());
        words.put("关键词", column.keywords());
        return words;
    }

    /** Such as 名称：要闻 → 政务要闻; empty when they are the same. */
    Map<String, String> changes(ColumnView before, ColumnView after) {
        Map<String, String> was = of(asFilledIn(before));
        var changes = new LinkedHashMap<String, String>();
        of(asFilledIn(after)).forEach((label, text) -> {
            String old = Objects.requireNonNull(was.get(label));
            if (!old.equals(text)) {
                changes.put(label, orNone(old) + " → " + orNone(text));
            }
        });
        return changes;
    }

    static NewColumn asFilledIn(ColumnView column) {
        return new NewColumn(
                column.path(),
                column.name(),
                column.type(),
                column.pageKind(),
                column.freshness() == null ? null : column.freshness().getDays(),
                column.unit(),
                column.description(),
                column.keywords());
    }

    private String freshness(NewColumn column) {
        return column.freshnessDays() == null
                ? texts.of("publishing.column.label.ON_OCCASION")
                : texts.of("publishing.column.label.DAYS", column.freshnessDays());
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "（空）" : text;
    }
}

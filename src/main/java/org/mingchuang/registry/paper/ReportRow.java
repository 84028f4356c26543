package org.mingchuang.registry.paper;

import java.util.Map;

/** 报送行: one account, ready to print; a field that is missing stays empty. */
public record ReportRow(Map<ReportField, String> texts) {

    public ReportRow {
        texts = Map.copyOf(texts);
    }

    String text(ReportField field) {
        return texts.getOrDefault(field, "");
    }
}

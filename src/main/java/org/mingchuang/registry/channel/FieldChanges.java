package org.mingchuang.registry.channel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 登记内容变动, for the trail: each field with what it was and what it is. */
@Component
class FieldChanges {

    private static final int LONGEST = 60;

    private final FieldWords words;

    FieldChanges(FieldWords words) {
        this.words = words;
    }

    Map<String, String> between(Channel before, Channel after) {
        var changes = new LinkedHashMap<String, String>();
        for (ChannelField field : ChannelField.of(before.kind())) {
            if (!before.fields().isSame(after.fields(), field)) {
                changes.put(
                        words.label(field),
                        brief(words.value(field, before.fields())) + " → " + brief(words.value(field, after.fields())));
            }
        }
        if (!before.exception().equals(after.exception())) {
            changes.put("另设理由", brief(before.exception()) + " → " + brief(after.exception()));
        }
        return changes;
    }

    private static String brief(String value) {
        if (value.isEmpty()) {
            return "（空）";
        }
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}

package org.mingchuang.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Refusal;

/**
 * 表单错误: ready texts by field name; those under the empty name concern the whole form.
 *
 * @param byField texts of one field joined by ；, in the order in which the reasons were given
 */
public record FormErrors(Map<String, String> byField) {

    public FormErrors {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    static FormErrors of(List<Refusal> refusals, Texts texts) {
        return new FormErrors(refusals.stream()
                .collect(Collectors.groupingBy(
                        Refusal::field, LinkedHashMap::new, Collectors.mapping(texts::of, Collectors.joining("；")))));
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** Empty text when the field is fine. */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }

    public List<String> all() {
        return List.copyOf(byField.values());
    }
}

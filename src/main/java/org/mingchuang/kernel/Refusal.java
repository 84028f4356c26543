package org.mingchuang.kernel;

import java.util.List;

/**
 * 拒绝理由: why something was not done, as a message key with arguments, and where it belongs on a form.
 *
 * @param key key in {@code messages/<module>.properties}, such as {@code publishing.manuscript.refusal.TITLE_MISSING}
 * @param field name of the form field that it concerns; empty when it concerns the whole act
 */
public record Refusal(String key, String field, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String key, Object... arguments) {
        return new Refusal(key, "", List.of(arguments));
    }

    public Refusal at(String where) {
        return new Refusal(key, where, arguments);
    }
}

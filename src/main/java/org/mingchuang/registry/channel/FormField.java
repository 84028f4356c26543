package org.mingchuang.registry.channel;

import java.util.List;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;

/**
 * 填写项: one field of a form, ready to print.
 *
 * @param type text, url, date, number, area or choice
 * @param options only of a choice
 */
public record FormField(
        String name,
        String label,
        String value,
        String help,
        String error,
        String type,
        boolean required,
        int longest,
        List<Option> options) {

    /** Not a choice, and not marked as required. */
    public static FormField of(
            String name, String label, String value, String help, FormErrors errors, String type, int longest) {
        return new FormField(name, label, value, help, errors.at(name), type, false, longest, List.of());
    }
}

package org.mingchuang.registry.channel;

import java.util.List;
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
        List<Option> options) {}

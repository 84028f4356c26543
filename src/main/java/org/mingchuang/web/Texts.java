package org.mingchuang.web;

import java.util.List;
import java.util.Locale;
import org.mingchuang.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 文本: the interface texts of {@code messages/<module>.properties}. A missing key is a bug and fails. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** The text if there is one, else what is given; for names that another module may not have given a text yet. */
    public String or(String key, String otherwise) {
        String text = messages.getMessage(key, new Object[0], otherwise, Locale.SIMPLIFIED_CHINESE);
        return text == null ? otherwise : text;
    }

    public String of(Refusal refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }

    /** All reasons in one line, as a notice shows them. */
    public String of(List<Refusal> refusals) {
        return String.join("；", refusals.stream().map(this::of).toList());
    }

    /** The text of an enum constant: key {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> constant) {
        return of(prefix + "." + constant.name());
    }

    public FormErrors errors(List<Refusal> refusals) {
        return FormErrors.of(refusals, this);
    }
}

package org.mingchuang.registry.channel;

import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.People;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.Platform;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Prints fields and their values. */
@Component
public class FieldWords {

    private final People people;
    private final Texts texts;

    FieldWords(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    public String label(ChannelField field) {
        return texts.of("registry.field", field);
    }

    /** Empty for what is not given. */
    public String value(ChannelField field, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        return switch (field.form()) {
            case CHOICE -> texts.of("registry.choice." + stored);
            case PERSON ->
                people.find(new PersonId(Long.parseLong(stored)))
                        .map(person -> person.active() ? person.name() : texts.of("registry.text.LEFT", person.name()))
                        .orElse("");
            case TEXT, LONG, ADDRESS, DAY, NUMBER -> stored;
        };
    }

    public String value(ChannelField field, ChannelFields fields) {
        return value(field, fields.of(field));
    }

    /** 微信公众号, 子站, 小程序. */
    public String place(Channel channel) {
        Platform platform = channel.platform();
        return platform == null ? kind(channel.kind()) : texts.of("registry.platform", platform);
    }

    public String kind(ChannelKind kind) {
        return texts.of("registry.kind", kind);
    }
}

package org.mingchuang.portal.making;

import java.util.List;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.page.Teaser;
import org.springframework.stereotype.Component;

/** 条目: entries of the catalogue as lists print them. */
@Component
class Teasers {

    private final Dating dating;

    Teasers(Dating dating) {
        this.dating = dating;
    }

    List<Teaser> of(List<Entry> entries, String prefix) {
        return entries.stream().map(entry -> of(entry, prefix)).toList();
    }

    private Teaser of(Entry entry, String prefix) {
        return new Teaser(
                entry.title(),
                prefix + entry.path(),
                dating.day(entry.publishedAt()),
                entry.summary(),
                entry.documentNumber(),
                entry.picture().isEmpty() ? "" : prefix + entry.picture(),
                entry.pictureAlt().isEmpty() ? entry.title() : entry.pictureAlt());
    }
}

package org.mingchuang.publishing.source;

import java.util.Locale;

/** 名单条目: what is filled in, tidied; whoever copies a whole web address means its domain. */
record SourceUnitEntry(String name, String domain, String listVersion) {

    SourceUnitEntry {
        name = name.strip();
        domain = domain.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?://", "")
                .replaceFirst("[/:?#].*", "");
        listVersion = listVersion.strip();
    }
}

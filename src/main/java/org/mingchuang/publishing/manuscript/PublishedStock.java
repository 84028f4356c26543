package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.proofing.spi.CheckedStock;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已发布稿件, as the sweep of the content check goes through them: the version that is out. */
@Component
class PublishedStock implements CheckedStock {

    private final JdbcClient database;
    private final VersionStore versions;
    private final CheckedTexts texts;

    PublishedStock(JdbcClient database, VersionStore versions, CheckedTexts texts) {
        this.database = database;
        this.versions = versions;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return ManuscriptId.KIND;
    }

    @Override
    public List<Item> after(long after, int limit) {
        return database
                .sql("""
                        select manuscript, version from publishing_release where manuscript > :after
                        order by manuscript limit :limit
                        """)
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> versions.find(new ManuscriptId(row.getLong("manuscript")), row.getInt("version"))
                        .orElseThrow())
                .list()
                .stream()
                .map(this::item)
                .toList();
    }

    private Item item(Version version) {
        return new Item(
                version.manuscript().subject(),
                version.digest(),
                version.text().title(),
                "/office/manuscripts/" + version.manuscript().value() + "/check?version=" + version.number(),
                texts.of(version.manuscript(), version.text()).material());
    }
}

package org.mingchuang.publishing.media;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingchuang.files.FileId;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 素材使用情况: which files of manuscripts came from the library, and where they are shown. */
@Component
public class MediaUses {

    private final JdbcClient database;

    MediaUses(JdbcClient database) {
        this.database = database;
    }

    /** Public names of files that took the place of others; the others go by their own number. */
    public Map<FileId, UUID> names(ManuscriptId manuscript) {
        var names = new HashMap<FileId, UUID>();
        database.sql("""
                        select file, public_name from publishing_media_use
                        where manuscript = :manuscript and public_name <> file
                        """)
                .param("manuscript", manuscript.value())
                .query((row, index) -> names.put(
                        new FileId(row.getObject("file", UUID.class)), row.getObject("public_name", UUID.class)))
                .list();
        return names;
    }

    /** Maps in the text whose review number is missing, by title. */
    public List<String> unreviewedMaps(ManuscriptId manuscript, String bodyHtml) {
        return database.sql("""
                        select distinct m.title from publishing_media_use u join publishing_media m on m.id = u.media
                        where u.manuscript = :manuscript and m.map and m.review_number = ''
                            and position(u.file::text in :body) > 0
                        """)
                .param("manuscript", manuscript.value())
                .param("body", bodyHtml)
                .query((row, index) -> row.getString("title"))
                .list();
    }

    void add(Media media, ManuscriptId manuscript, FileId file, String role, UUID publicName, Instant at) {
        database.sql("""
                        insert into publishing_media_use (file, media, manuscript, edition, role, public_name, taken_at)
                        values (:file, :media, :manuscript, :edition, :role, :name, :at)
                        """)
                .param("file", file.value())
                .param("media", media.id())
                .param("manuscript", manuscript.value())
                .param("edition", media.edition())
                .param("role", role)
                .param("name", publicName)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<UUID> publicName(FileId file) {
        return database.sql("select public_name from publishing_media_use where file = :file")
                .param("file", file.value())
                .query(UUID.class)
                .optional();
    }

    /** Where it is shown now: in what is out, or in the latest text; what was taken and thrown out again is not. */
    List<MediaUse> of(long media) {
        return database.sql("""
                        select * from (
                            select u.*, m.title, coalesce(position(u.file::text in l.text::text) > 0, false) as is_out,
                                coalesce(position(u.file::text in w.text::text) > 0, false) as is_working
                            from publishing_media_use u
                            join publishing_manuscript m on m.id = u.manuscript
                            left join publishing_version l on l.manuscript = m.id and l.number = m.live
                            left join publishing_version w on w.manuscript = m.id and w.number = m.working
                                and m.state <> 'DISCARDED'
                            where u.media = :media) shown
                        where is_out or is_working order by manuscript desc, taken_at
                        """)
                .param("media", media)
                .query((row, index) -> new MediaUse(
                        new ManuscriptId(row.getLong("manuscript")),
                        row.getString("title"),
                        new FileId(row.getObject("file", UUID.class)),
                        row.getInt("edition"),
                        row.getString("role"),
                        row.getBoolean("is_out"),
                        row.getBoolean("is_working")))
                .list();
    }
}

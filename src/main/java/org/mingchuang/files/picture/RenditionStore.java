package org.mingchuang.files.picture;

import java.util.List;
import java.util.Optional;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.kernel.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sizes of which content were made. A moving picture stands with width 0 and no sizes. */
@Repository
class RenditionStore {

    private final JdbcClient database;

    RenditionStore(JdbcClient database) {
        this.database = database;
    }

    Optional<PictureSizes> find(Digest source) {
        return database.sql("select width, height from files_picture where digest = :digest")
                .param("digest", source.hex())
                .query((row, index) -> new PictureSizes(row.getInt("width"), row.getInt("height"), sizes(source)))
                .optional();
    }

    private List<PictureSize> sizes(Digest source) {
        return database.sql("select * from files_rendition where source = :source order by width")
                .param("source", source.hex())
                .query((row, index) -> new PictureSize(
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("media_type"),
                        new Digest(row.getString("digest")),
                        row.getLong("size")))
                .list();
    }

    /** Two who make the same at a time make the same: the second changes nothing. */
    void add(Digest source, PictureSizes made) {
        database.sql("""
                        insert into files_picture (digest, width, height) values (:digest, :width, :height)
                        on conflict (digest) do nothing
                        """)
                .param("digest", source.hex())
                .param("width", made.width())
                .param("height", made.height())
                .update();
        made.sizes().forEach(size -> add(source, size));
    }

    private void add(Digest source, PictureSize size) {
        database.sql("""
                        insert into files_rendition (source, width, height, media_type, digest, size)
                        values (:source, :width, :height, :type, :digest, :size)
                        on conflict (source, width, media_type) do nothing
                        """)
                .param("source", source.hex())
                .param("width", size.width())
                .param("height", size.height())
                .param("type", size.mediaType())
                .param("digest", size.digest().hex())
                .param("size", size.size())
                .update();
    }
}

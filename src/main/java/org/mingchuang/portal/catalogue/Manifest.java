package org.mingchuang.portal.catalogue;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.kernel.Digest;
import org.mingchuang.portal.store.StoredPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 清单: each file of the site with its digest and what it was made from. It is a table and not a file of the store,
 * because whoever could change a page there could change the file too.
 */
@Component
public class Manifest {

    private final JdbcClient jdbc;
    private final Clock clock;

    Manifest(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 清单条目: a file and the key of what it was made from. */
    public record Line(StoredPage page, String madeFrom) {}

    public void record(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into portal_page (path, digest, size, made_from, build, written_at)
                        select path, digest, size, made_from, (select coalesce(max(id), 0) from portal_build), :now
                        from unnest(cast(:paths as text[]), cast(:digests as text[]), cast(:sizes as bigint[]),
                            cast(:origins as text[])) as line (path, digest, size, made_from)
                        on conflict (path) do update set digest = excluded.digest, size = excluded.size,
                            made_from = excluded.made_from, build = excluded.build, written_at = excluded.written_at
                        """)
                .param("now", Catalogue.at(clock.instant()))
                .param("paths", lines.stream().map(line -> line.page().path()).toArray(String[]::new))
                .param(
                        "digests",
                        lines.stream().map(line -> line.page().digest().hex()).toArray(String[]::new))
                .param("sizes", lines.stream().map(line -> line.page().size()).toArray(Long[]::new))
                .param("origins", lines.stream().map(Line::madeFrom).toArray(String[]::new))
                .update();
    }

    public void forget(Collection<String> paths) {
        if (!paths.isEmpty()) {
            jdbc.sql("delete from portal_page where path = any(:paths)")
                    .param("paths", paths.toArray(String[]::new))
                    .update();
        }
    }

    /** Still right, though not written anew: no leftover for a rebuild. */
    public void confirm(Collection<String> paths) {
        if (!paths.isEmpty()) {
            jdbc.sql("update portal_page set build = (select max(id) from portal_build) where path = any(:paths)")
                    .param("paths", paths.toArray(String[]::new))
                    .update();
        }
    }

    public Map<String, StoredPage> find(Collection<String> paths) {
        var found = new HashMap<String, StoredPage>();
        jdbc.sql("select path, digest, size from portal_page where path = any(:paths)")
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) -> page(row.getString(1), row.getString(2), row.getLong(3)))
                .list()
                .forEach(page -> found.put(page.path(), page));
        return found;
    }

    public List<String> madeFrom(String origin) {
        return jdbc.sql("select path from portal_page where made_from = :origin order by length(path), path")
                .param("origin", origin)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** By path, from the one after {@code path}. */
    public List<StoredPage> after(String path, int limit) {
        return jdbc.sql("select path, digest, size from portal_page where path > :path order by path limit :limit")
                .param("path", path)
                .param("limit", limit)
                .query((row, number) -> page(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }

    /** What has neither been written nor confirmed since this rebuild began. */
    public List<String> leftovers(long build, int limit) {
        return jdbc.sql("select path from portal_page where build < :build order by path limit :limit")
                .param("build", build)
                .param("limit", limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from portal_page").query(Long.class).single();
    }

    private static StoredPage page(String path, String digest, long size) {
        return new StoredPage(path, new Digest(digest), size);
    }
}

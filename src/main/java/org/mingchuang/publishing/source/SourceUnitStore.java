package org.mingchuang.publishing.source;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Source units in the database. */
@Repository
class SourceUnitStore {

    private static final String MATCHING = """
            from publishing_source_unit
            where (position(lower(:text) in lower(name)) > 0 or position(lower(:text) in domain) > 0)
                and (:state = '' or :state = case when valid_from > :day then 'COMING'
                    when valid_until < :day then 'ENDED' else 'IN_FORCE' end)
            """;

    private final JdbcClient database;

    SourceUnitStore(JdbcClient database) {
        this.database = database;
    }

    Optional<SourceUnitView> find(long id) {
        return database.sql("select * from publishing_source_unit where id = :id")
                .param("id", id)
                .query(SourceUnitStore::view)
                .optional();
    }

    Optional<SourceUnitView> latest(String name) {
        return database.sql("""
                        select * from publishing_source_unit where name = :name
                        order by valid_until is not null, valid_from desc, id desc limit 1
                        """)
                .param("name", name)
                .query(SourceUnitStore::view)
                .optional();
    }

    List<SourceUnitView> all() {
        return database.sql("select * from publishing_source_unit order by id")
                .query(SourceUnitStore::view)
                .list();
    }

    List<SourceUnitView> inForce(LocalDate day) {
        return database.sql("""
                        select * from publishing_source_unit
                        where valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by name collate "zh-x-icu"
                        """)
                .param("day", Date.valueOf(day))
                .query(SourceUnitStore::view)
                .list();
    }

    /** Ended ones last. */
    Paged<SourceUnitView> search(SourceUnitFilter filter, LocalDate day, PageRequest page) {
        long total = database.sql("select count(*) " + MATCHING)
                .param("text", filter.text())
                .param("state", filter.state())
                .param("day", Date.valueOf(day))
                .query(Long.class)
                .single();
        return new Paged<>(search(filter, day, page.size(), page.offset()), page, total);
    }

    List<SourceUnitView> search(SourceUnitFilter filter, LocalDate day, int most, long offset) {
        return database.sql("select * " + MATCHING + """
                        order by coalesce(valid_until < :day, false), name collate "zh-x-icu", valid_from desc, id
                        limit :most offset :offset
                        """)
                .param("text", filter.text())
                .param("state", filter.state())
                .param("day", Date.valueOf(day))
                .param("most", most)
                .param("offset", offset)
                .query(SourceUnitStore::view)
                .list();
    }

    /** Empty when somebody else has just added the same name. */
    Optional<Long> add(SourceUnitEntry given, LocalDate validFrom) {
        return database.sql("""
                        insert into publishing_source_unit (name, domain, list_version, valid_from)
                        values (:name, :domain, :list, :from)
                        on conflict (name) where valid_until is null do nothing returning id
                        """)
                .param("name", given.name())
                .param("domain", given.domain())
                .param("list", given.listVersion())
                .param("from", Date.valueOf(validFrom))
                .query(Long.class)
                .optional();
    }

    void change(long id, long seenVersion, SourceUnitEntry given) {
        int changed = database.sql("""
                        update publishing_source_unit
                        set domain = :domain, list_version = :list, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", seenVersion)
                .param("domain", given.domain())
                .param("list", given.listVersion())
                .update();
        requireOne(changed, id);
    }

    void end(long id, long seenVersion, LocalDate lastDay) {
        int changed = database.sql("""
                        update publishing_source_unit set valid_until = :day, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", id)
                .param("version", seenVersion)
                .param("day", Date.valueOf(lastDay))
                .update();
        requireOne(changed, id);
    }

    private static void requireOne(int changed, long id) {
        if (changed != 1) {
            throw new StaleVersion(SourceUnitChanged.subject(id));
        }
    }

    private static SourceUnitView view(ResultSet row, int index) throws SQLException {
        Date until = row.getDate("valid_until");
        return new SourceUnitView(
                row.getLong("id"),
                row.getString("name"),
                row.getString("domain"),
                row.getString("list_version"),
                row.getDate("valid_from").toLocalDate(),
                until == null ? null : until.toLocalDate(),
                row.getLong("version"));
    }
}

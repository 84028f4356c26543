package org.mingchuang.organization.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.SealedFields;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 人员列表: filtered, sorted, paged. */
@Repository
class PersonList {

    private static final String MATCHING = """
            from organization_person p
            join organization_unit u on u.id = p.unit
            join organization_account c on c.person = p.id
            where (:text = '' or p.name like :pattern or c.login like :pattern or p.job_title like :pattern)
                and (:unit = 0 or p.unit = :unit)
                and (:post = '' or exists (select 1 from organization_appointment a
                    where a.person = p.id and a.post = :post and a.until is null))
                and (:state = 'all' or p.active = (:state = 'here'))
            """;

    private static final String COLUMNS = """
            select p.*, u.short_name, c.login,
                (select coalesce(string_agg(a.post || '@'
                        || case when v.id = p.unit or v.parent is null then '' else v.short_name end,
                    '|' order by a.since, a.id), '')
                    from organization_appointment a join organization_unit v on v.id = a.unit
                    where a.person = p.id and a.until is null) as posts
            """;

    private final JdbcClient database;
    private final SealedFields cipher;
    private final PrintedTime time;
    private final Texts texts;

    PersonList(JdbcClient database, SealedFields cipher, PrintedTime time, Texts texts) {
        this.database = database;
        this.cipher = cipher;
        this.time = time;
        this.texts = texts;
    }

    Paged<PersonRow> rows(PersonFilter filter, PageRequest request) {
        long total = database.sql("select count(*) " + MATCHING)
                .params(parameters(filter))
                .query(Long.class)
                .single();
        List<PersonRow> rows = database.sql(
                        COLUMNS + MATCHING + " order by " + order(filter) + " limit :limit offset :offset")
                .params(parameters(filter))
                .param("limit", request.size())
                .param("offset", request.offset())
                .query(this::row)
                .list();
        return new Paged<>(rows, request, total);
    }

    List<PersonRow> all(PersonFilter filter) {
        return database.sql(COLUMNS + MATCHING + " order by " + order(filter))
                .params(parameters(filter))
                .query(this::row)
                .list();
    }

    private static Map<String, Object> parameters(PersonFilter filter) {
        String escaped = filter.text().replaceAll("([\\\\%_])", "\\\\$1");
        var parameters = new HashMap<String, Object>();
        parameters.put("text", filter.text());
        parameters.put("pattern", "%" + escaped + "%");
        parameters.put("unit", filter.unit().isEmpty() ? 0L : Long.parseLong(filter.unit()));
        parameters.put("post", filter.post());
        parameters.put("state", filter.state());
        return parameters;
    }

    private static String order(PersonFilter filter) {
        String direction = filter.descending() ? " desc" : "";
        return switch (filter.sort()) {
            case "name" -> "p.name collate \"zh-x-icu\"" + direction + ", p.id";
            case "since" -> "p.employed_at" + direction + ", p.id";
            default -> "u.position" + direction + ", p.id";
        };
    }

    private PersonRow row(ResultSet row, int index) throws SQLException {
        byte[] mobile = row.getBytes("mobile");
        return new PersonRow(
                "/office/people/" + row.getLong("id"),
                row.getString("name"),
                row.getString("login"),
                row.getString("short_name"),
                row.getString("job_title"),
                mobile == null ? "" : new Mobile(cipher.open(Mobile.SEALED_AS, mobile)).masked(),
                posts(row.getString("posts")),
                row.getBoolean("active"),
                time.day(row.getTimestamp("employed_at").toInstant()));
    }

    /** The same post in several units is said once, as 分管领导（房管科、物业科）; the own unit goes without saying. */
    private String posts(String coded) {
        Map<String, List<String>> units = Arrays.stream(coded.split("\\|"))
                .filter(post -> !post.isEmpty())
                .map(post -> post.split("@", 2))
                .collect(Collectors.groupingBy(
                        post -> post[0], LinkedHashMap::new, Collectors.mapping(post -> post[1], Collectors.toList())));
        return units.entrySet().stream()
                .map(held -> named(PostKind.valueOf(held.getKey()), held.getValue()))
                .collect(Collectors.joining("；"));
    }

    private String named(PostKind kind, List<String> units) {
        String others = units.stream().filter(unit -> !unit.isEmpty()).collect(Collectors.joining("、"));
        String name = texts.of("organization.post", kind);
        return others.isEmpty() ? name : name + "（" + others + "）";
    }
}

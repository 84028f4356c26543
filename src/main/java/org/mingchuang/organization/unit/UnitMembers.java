package org.mingchuang.organization.unit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 机构人员: who belongs to a unit, with their posts there, and who is in charge of it. */
@Repository
class UnitMembers {

    private final JdbcClient database;
    private final Texts texts;

    UnitMembers(JdbcClient database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    List<UnitPage.Member> of(UnitId unit) {
        return database.sql("""
                        select p.id, p.name, p.job_title,
                            (select coalesce(string_agg(distinct a.post, ' '), '') from organization_appointment a
                                where a.person = p.id and a.until is null) as posts
                        from organization_person p where p.unit = :unit and p.active order by p.id
                        """)
                .param("unit", unit.value())
                .query((row, index) -> new UnitPage.Member(
                        "/office/people/" + row.getLong("id"),
                        row.getString("name"),
                        row.getString("job_title"),
                        named(row.getString("posts"))))
                .list();
    }

    String leaderOf(UnitId unit) {
        return database.sql("""
                        select coalesce(string_agg(p.name, '、'), '未安排') as leader
                        from organization_appointment a join organization_person p on p.id = a.person
                        where a.unit = :unit and a.post = 'LEADER_IN_CHARGE' and a.until is null
                        """).param("unit", unit.value()).query(String.class).single();
    }

    private String named(String posts) {
        return Arrays.stream(posts.split(" "))
                .filter(post -> !post.isEmpty())
                .map(post -> texts.of("organization.post", PostKind.valueOf(post)))
                .collect(Collectors.joining("、"));
    }
}

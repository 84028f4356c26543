package org.mingchuang.organization.setup;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.appointment.PostNames;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 空缺岗位: tells the system administrator which posts nobody holds, without which the routes lead nowhere. */
@Component
class VacantPosts implements HomePanel {

    private static final int SHOWN = 8;

    private final JdbcClient database;
    private final PostNames names;
    private final Texts texts;
    private final Clock clock;

    VacantPosts(JdbcClient database, PostNames names, Texts texts, Clock clock) {
        this.database = database;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        return actor.may(Permission.MANAGE_ORGANIZATION) ? Optional.of(filled(vacant())) : Optional.empty();
    }

    private Panel filled(List<Vacancy> vacant) {
        return new Panel(
                texts.of("organization.setup.panel.VACANT"),
                "/office/people",
                vacant.size(),
                vacant.stream().limit(SHOWN).map(this::row).toList(),
                texts.of("organization.setup.panel.ALL_HELD"),
                10);
    }

    private PanelRow row(Vacancy vacancy) {
        boolean covering = vacancy.post() == PostKind.LEADER_IN_CHARGE;
        return new PanelRow(
                vacancy.unit() + " · " + names.of(vacancy.post()),
                covering ? "/office/coverage" : "/office/people",
                "",
                "");
    }

    /** In the order of the tree. */
    private List<Vacancy> vacant() {
        return database.sql("""
                        select u.short_name, needed.post
                        from (values ('COMMISSION', 'PRINCIPAL_LEADER', 1), ('COMMISSION', 'OPENNESS_LEADER', 2),
                                ('COMMISSION', 'SECURITY_ADMIN', 3), ('COMMISSION', 'AUDITOR', 4),
                                ('COMMISSION_OFFICE', 'OFFICE_HEAD', 5), ('COMMISSION_OFFICE', 'LEADER_IN_CHARGE', 6),
                                ('SECTION', 'SECTION_HEAD', 7), ('SECTION', 'LEADER_IN_CHARGE', 8),
                                ('AFFILIATED_UNIT', 'UNIT_HEAD', 9), ('AFFILIATED_UNIT', 'LEADER_IN_CHARGE', 10)
                            ) as needed (kind, post, rank)
                        join organization_unit u on u.kind = needed.kind and u.active
                        where not exists (
                            select 1 from organization_appointment a join organization_person p on p.id = a.person and p.active
                            where a.unit = u.id and a.post = needed.post
                                and a.since <= :now and (a.until is null or a.until > :now))
                        order by u.kind = 'AFFILIATED_UNIT', u.parent is not null, u.position, needed.rank
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, index) ->
                        new Vacancy(row.getString("short_name"), PostKind.valueOf(row.getString("post"))))
                .list();
    }

    /** 空缺. */
    private record Vacancy(String unit, PostKind post) {}
}

package org.mingchuang.registry.filing;

import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 备案计数. */
@Component
public class FilingCounts {

    private final JdbcClient database;

    FilingCounts(JdbcClient database) {
        this.database = database;
    }

    /** To be handed in by the actor's units, and to be checked or passed on by the office. */
    public int waitingFor(Actor actor) {
        return database.sql("""
                        select count(*) from registry_filing
                        where state in ('DRAFT', 'SENT_BACK') and unit_id = any (:units)
                           or :office and state in ('SUBMITTED', 'ACCEPTED')
                        """)
                .param(
                        "units",
                        actor.unitsWith(Permission.FILE_CHANNELS).stream()
                                .map(UnitId::value)
                                .toArray(Long[]::new))
                .param("office", actor.may(Permission.MANAGE_CHANNELS))
                .query(Integer.class)
                .single();
    }
}

package org.mingchuang.publishing.manuscript;

import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody has in hand, on the home page: sent back first, then drafts, then what others are signing. */
@Component
class OwnWorkPanel implements HomePanel {

    private static final int ROWS = 6;

    private final JdbcClient database;
    private final Texts texts;
    private final Dates dates;

    OwnWorkPanel(JdbcClient database, Texts texts, Dates dates) {
        this.database = database;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        return actor.may(Permission.WRITE_MANUSCRIPTS) ? Optional.of(filled(actor)) : Optional.empty();
    }

    private Panel filled(Actor actor) {
        List<Counted> own = own(actor);
        return new Panel(
                texts.of("publishing.manuscript.panel.OWN"),
                ManuscriptFilter.ADDRESS,
                own.isEmpty() ? 0 : own.getFirst().total(),
                own.stream().map(Counted::row).toList(),
                texts.of("publishing.manuscript.panel.EMPTY"),
                20);
    }

    private List<Counted> own(Actor actor) {
        return database.sql("""
                        select id, title, state, changed_at, count(*) over () as total from publishing_manuscript
                        where created_by = :me and state in ('SENT_BACK', 'DRAFT', 'IN_REVIEW', 'SIGNED')
                        order by array_position(array['SENT_BACK', 'DRAFT', 'IN_REVIEW', 'SIGNED'], state), changed_at desc
                        limit :rows
                        """)
                .param("me", actor.id().value())
                .param("rows", ROWS)
                .query((row, index) -> new Counted(
                        new PanelRow(
                                row.getString("title").isEmpty()
                                        ? texts.of("publishing.manuscript.label.UNTITLED")
                                        : row.getString("title"),
                                ManuscriptFilter.ADDRESS + "/" + row.getLong("id"),
                                texts.of(
                                        "publishing.manuscript.state", ManuscriptState.valueOf(row.getString("state"))),
                                dates.brief(row.getTimestamp("changed_at").toInstant())),
                        row.getLong("total")))
                .list();
    }

    private record Counted(PanelRow row, long total) {}
}

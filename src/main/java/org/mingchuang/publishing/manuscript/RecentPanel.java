package org.mingchuang.publishing.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Dates;
import org.mingchuang.web.HomePanel;
import org.mingchuang.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one's own unit has put out last, on the home page; for a leader, the units covered. */
@Component
class RecentPanel implements HomePanel {

    private static final int ROWS = 6;

    private final JdbcClient database;
    private final Texts texts;
    private final Dates dates;

    RecentPanel(JdbcClient database, Texts texts, Dates dates) {
        this.database = database;
        this.texts = texts;
        this.dates = dates;
    }

    @Override
    public Optional<Panel> panel(Actor actor) {
        return actor.may(Permission.READ_MANUSCRIPTS) ? Optional.of(filled(actor)) : Optional.empty();
    }

    private Panel filled(Actor actor) {
        return new Panel(
                texts.of("publishing.manuscript.panel.RECENT"),
                ManuscriptFilter.ADDRESS + "?whose=unit&state=PUBLISHED&sort=published",
                0,
                recent(actor),
                texts.of("publishing.manuscript.panel.NONE_OUT"),
                40);
    }

    private List<PanelRow> recent(Actor actor) {
        Long[] units = actor.unitsWith(Permission.READ_MANUSCRIPTS).stream()
                .map(unit -> unit.value())
                .toArray(Long[]::new);
        return database.sql("""
                        select m.id, m.title, m.published_at, c.name as column_name
                        from publishing_manuscript m left join publishing_column c on c.id = m.home
                        where m.live is not null and (:everywhere or m.unit = any(:units))
                        order by m.published_at desc, m.id desc limit :rows
                        """)
                .param("everywhere", actor.mayEverywhere(Permission.READ_MANUSCRIPTS))
                .param("units", units)
                .param("rows", ROWS)
                .query(this::row)
                .list();
    }

    private PanelRow row(ResultSet row, int index) throws SQLException {
        String column = row.getString("column_name");
        return new PanelRow(
                row.getString("title"),
                ManuscriptFilter.ADDRESS + "/" + row.getLong("id"),
                column == null ? "" : column,
                dates.brief(row.getTimestamp("published_at").toInstant()));
    }
}

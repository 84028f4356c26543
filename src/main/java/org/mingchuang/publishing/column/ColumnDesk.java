package org.mingchuang.publishing.column;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnTree;
import org.mingchuang.publishing.ColumnTreeChanged;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.NewColumn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes, orders and closes columns. */
@Component
class ColumnDesk implements ColumnTree {

    private final ColumnStore columns;
    private final ColumnRequirements requirements;
    private final ColumnUse use;
    private final ApplicationEventPublisher events;

    ColumnDesk(ColumnStore columns, ColumnRequirements requirements, ColumnUse use, ApplicationEventPublisher events) {
        this.columns = columns;
        this.requirements = requirements;
        this.use = use;
        this.events = events;
    }

    @Override
    @Transactional
    public Outcome<ColumnId> open(NewColumn column, Actor by) {
        List<Refusal> unmet = checked(column, Optional.empty(), by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Optional<ColumnId> parent =
                columns.byPath(ColumnRequirements.parentPath(column.path())).map(ColumnView::id);
        ColumnId id = columns.add(column, parent);
        announce(id, ColumnAct.OPENED, by);
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<ColumnId> change(ColumnId id, long seenVersion, NewColumn column, Actor by) {
        ColumnView current = columns.find(id).orElseThrow();
        List<Refusal> unmet = checked(column, Optional.of(current), by);
        if (unmet.isEmpty() && !column.path().equals(current.path()) && use.isAddressed(id)) {
            unmet = List.of(Refusal.of("publishing.column.refusal.PATH_IN_USE").at("path"));
        }
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        columns.change(id, seenVersion, column);
        announce(id, ColumnAct.CHANGED, by);
        return Outcome.done(id);
    }

    /** @param up towards the beginning among the columns of the same parent; at the end nothing happens */
    @Transactional
    public Outcome<ColumnId> move(ColumnId id, boolean up, Actor by) {
        if (!by.may(Permission.MANAGE_COLUMNS)) {
            return Outcome.refused(Refusal.of("publishing.column.refusal.NOT_PERMITTED"));
        }
        neighbour(id, up).ifPresent(other -> {
            columns.swap(id, other);
            announce(id, ColumnAct.MOVED, by);
        });
        return Outcome.done(id);
    }

    @Transactional
    public Outcome<ColumnId> setOpen(ColumnId id, long seenVersion, boolean open, Actor by) {
        if (!by.may(Permission.MANAGE_COLUMNS)) {
            return Outcome.refused(Refusal.of("publishing.column.refusal.NOT_PERMITTED"));
        }
        if (!open && use.holdsItems(id)) {
            return Outcome.refused(Refusal.of("publishing.column.refusal.CLOSE_IN_USE"));
        }
        columns.setOpen(id, seenVersion, open);
        announce(id, open ? ColumnAct.REOPENED : ColumnAct.CLOSED, by);
        return Outcome.done(id);
    }

    private List<Refusal> checked(NewColumn column, Optional<ColumnView> current, Actor by) {
        return by.may(Permission.MANAGE_COLUMNS)
                ? requirements.unmet(column, current)
                : List.of(Refusal.of("publishing.column.refusal.NOT_PERMITTED"));
    }

    private Optional<ColumnId> neighbour(ColumnId id, boolean up) {
        ColumnView column = columns.find(id).orElseThrow();
        List<ColumnId> siblings = columns.all().stream()
                .filter(other -> Objects.equals(other.parent(), column.parent()))
                .map(ColumnView::id)
                .toList();
        int place = siblings.indexOf(id) + (up ? -1 : 1);
        return place < 0 || place >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(place));
    }

    private void announce(ColumnId id, ColumnAct act, Actor by) {
        events.publishEvent(new ColumnChanged(columns.find(id).orElseThrow(), act, by));
        events.publishEvent(new ColumnTreeChanged());
    }
}

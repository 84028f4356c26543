package org.mingchuang.publishing.column;

import static org.mingchuang.publishing.column.ColumnAct.CHANGED;
import static org.mingchuang.publishing.column.ColumnAct.CLOSED;
import static org.mingchuang.publishing.column.ColumnAct.MOVED;
import static org.mingchuang.publishing.column.ColumnAct.OPENED;
import static org.mingchuang.publishing.column.ColumnAct.REOPENED;

import java.util.List;
import java.util.Map;
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
    private final ColumnWords words;
    private final ApplicationEventPublisher events;

    ColumnDesk(
            ColumnStore columns, ColumnRequirements requirements, ColumnWords words, ApplicationEventPublisher events) {
        this.columns = columns;
        this.requirements = requirements;
        this.words = words;
        this.events = events;
    }

    @Override
    @Transactional
    public Outcome<ColumnId> open(NewColumn column, Actor by) {
        List<Refusal> unmet = unmet(column, Optional.empty(), by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        Optional<ColumnId> parent =
                columns.byPath(ColumnRequirements.parentPath(column.path())).map(ColumnView::id);
        return columns.add(column, parent)
                .map(id -> announced(id, OPENED, Map.of(), by))
                .orElseGet(() -> Outcome.refused(
                        ColumnRequirements.refusal("PATH_TAKEN", column.path()).at("path")));
    }

    @Transactional
    public Outcome<ColumnId> change(ColumnId id, long seenVersion, NewColumn column, Actor by) {
        ColumnView before = columns.find(id).orElseThrow();
        List<Refusal> unmet = unmet(column, Optional.of(before), by);
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        columns.change(id, seenVersion, column);
        ColumnView after = columns.find(id).orElseThrow();
        return announced(id, CHANGED, words.changes(before, after), by);
    }

    /** @param up towards the beginning among the columns of the same parent */
    @Transactional
    public Outcome<ColumnId> move(ColumnId id, long seenVersion, boolean up, Actor by) {
        ColumnView column = columns.find(id).orElseThrow();
        if (!by.may(Permission.MANAGE_COLUMNS)) {
            return Outcome.refused(ColumnRequirements.refusal("NOT_PERMITTED"));
        }
        Optional<ColumnId> neighbour = columns.neighbour(column, up);
        if (neighbour.isEmpty()) {
            return Outcome.refused(ColumnRequirements.refusal("AT_THE_END", column.name()));
        }
        columns.swap(id, seenVersion, neighbour.get());
        return announced(id, MOVED, Map.of("方向", up ? "上移" : "下移"), by);
    }

    @Transactional
    public Outcome<ColumnId> close(ColumnId id, long seenVersion, Actor by) {
        columns.lock(id);
        ColumnView column = columns.find(id).orElseThrow();
        List<Refusal> unmet = permitted(by).map(List::of).orElseGet(() -> requirements.toClose(column));
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        columns.setOpen(id, seenVersion, false);
        return announced(id, CLOSED, Map.of(), by);
    }

    @Transactional
    public Outcome<ColumnId> reopen(ColumnId id, long seenVersion, Actor by) {
        ColumnView column = columns.find(id).orElseThrow();
        List<Refusal> unmet = permitted(by).map(List::of).orElseGet(() -> requirements.toReopen(column));
        if (!unmet.isEmpty()) {
            return Outcome.refused(unmet);
        }
        columns.setOpen(id, seenVersion, true);
        return announced(id, REOPENED, Map.of(), by);
    }

    /** What stands against it, without doing anything. */
    List<Refusal> unmet(NewColumn column, Optional<ColumnView> current, Actor by) {
        return permitted(by).map(List::of).orElseGet(() -> requirements.unmet(column, current));
    }

    private static Optional<Refusal> permitted(Actor by) {
        return by.may(Permission.MANAGE_COLUMNS)
                ? Optional.empty()
                : Optional.of(ColumnRequirements.refusal("NOT_PERMITTED"));
    }

    private Outcome<ColumnId> announced(ColumnId id, ColumnAct act, Map<String, String> changes, Actor by) {
        events.publishEvent(new ColumnChanged(columns.find(id).orElseThrow(), act, changes, by));
        events.publishEvent(new ColumnTreeChanged());
        return Outcome.done(id);
    }
}

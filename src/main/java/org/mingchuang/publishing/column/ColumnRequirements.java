package org.mingchuang.publishing.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.NewColumn;
import org.springframework.stereotype.Component;

/** What a column needs before it can be opened or changed. */
@Component
class ColumnRequirements {

    private static final Pattern PATH = Pattern.compile("(/[a-z0-9-]{1,40}){1,5}");
    // Addresses that the application itself answers.
    private static final Pattern RESERVED = Pattern.compile("/(office|forms|actuator|assets|gone|files)(/.*)?");
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TEXT = 200;

    private final ColumnStore columns;
    private final ColumnUse use;
    private final Units units;

    ColumnRequirements(ColumnStore columns, ColumnUse use, Units units) {
        this.columns = columns;
        this.use = use;
        this.units = units;
    }

    List<Refusal> unmet(NewColumn column, Optional<ColumnView> current) {
        var refusals = new ArrayList<Refusal>();
        name(column).ifPresent(refusals::add);
        path(column, current).ifPresent(refusals::add);
        texts(column).ifPresent(refusals::add);
        if (units.find(column.unit()).filter(UnitView::active).isEmpty()) {
            refusals.add(refusal("UNIT_UNKNOWN").at("unit"));
        }
        if (column.freshnessDays() != null && (column.freshnessDays() < 1 || column.freshnessDays() > 3660)) {
            refusals.add(refusal("FRESHNESS_OUT_OF_RANGE").at("freshnessDays"));
        }
        return refusals;
    }

    /** What the public can reach does not vanish with its column; a branch is closed from its tips. */
    List<Refusal> toClose(ColumnView column) {
        var refusals = new ArrayList<Refusal>();
        String below = columns.all().stream()
                .filter(child -> column.id().equals(child.parent()) && child.open())
                .map(ColumnView::name)
                .collect(Collectors.joining("、"));
        if (!below.isEmpty()) {
            refusals.add(refusal("CLOSE_BELOW", below));
        }
        if (use.holdsItems(column.id())) {
            refusals.add(refusal("CLOSE_IN_USE"));
        }
        return refusals;
    }

    List<Refusal> toReopen(ColumnView column) {
        return Optional.ofNullable(column.parent())
                .flatMap(columns::find)
                .filter(parent -> !parent.open())
                .map(parent -> List.of(refusal("PARENT_CLOSED", parent.name())))
                .orElse(List.of());
    }

    static String parentPath(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private static Optional<Refusal> name(NewColumn column) {
        if (column.name().isBlank()) {
            return Optional.of(refusal("NAME_MISSING").at("name"));
        }
        return column.name().length() > LONGEST_NAME
                ? Optional.of(refusal("NAME_TOO_LONG", LONGEST_NAME).at("name"))
                : Optional.empty();
    }

    private Optional<Refusal> path(NewColumn column, Optional<ColumnView> current) {
        String path = column.path();
        if (!PATH.matcher(path).matches() || path.length() > 120) {
            return Optional.of(refusal("PATH_MALFORMED").at("path"));
        }
        if (RESERVED.matcher(path).matches()) {
            return Optional.of(refusal("PATH_RESERVED").at("path"));
        }
        if (current.map(ColumnView::path).filter(path::equals).isPresent()) {
            return Optional.empty();
        }
        if (columns.byPath(path).isPresent()) {
            return Optional.of(refusal("PATH_TAKEN", path).at("path"));
        }
        return (current.isPresent() ? renamed(path, current.get()) : placed(parentPath(path)))
                .map(refusal -> refusal.at("path"));
    }

    /** An address that is known outside stays (W-13). */
    private Optional<Refusal> renamed(String path, ColumnView current) {
        if (!parentPath(path).equals(parentPath(current.path()))) {
            return Optional.of(refusal("PARENT_CHANGED"));
        }
        return use.isAddressed(current.id()) ? Optional.of(refusal("PATH_IN_USE")) : Optional.empty();
    }

    private Optional<Refusal> placed(String parentPath) {
        if (parentPath.isEmpty()) {
            return Optional.empty();
        }
        Optional<ColumnView> parent = columns.byPath(parentPath);
        if (parent.isEmpty()) {
            return Optional.of(refusal("PARENT_MISSING", parentPath));
        }
        return parent.get().open()
                ? Optional.empty()
                : Optional.of(refusal("PARENT_CLOSED", parent.get().name()));
    }

    private static Optional<Refusal> texts(NewColumn column) {
        if (column.description().length() > LONGEST_TEXT) {
            return Optional.of(refusal("TEXT_TOO_LONG", LONGEST_TEXT).at("description"));
        }
        return column.keywords().length() > LONGEST_TEXT
                ? Optional.of(refusal("TEXT_TOO_LONG", LONGEST_TEXT).at("keywords"))
                : Optional.empty();
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("publishing.column.refusal." + reason, arguments);
    }
}

package org.mingchuang.portal.making;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.portal.page.Link;
import org.mingchuang.portal.page.MenuEntry;
import org.mingchuang.portal.page.SideMenu;
import org.mingchuang.portal.page.SiteFrame;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;

/**
 * 站点结构: columns and frame as they are at one moment; all pages of one making share it. A column is shown when it and
 * all above it are open and something stands in it or below it: no empty columns (W-09).
 */
public final class SitePlan {

    private final Map<ColumnId, ColumnView> columns = new LinkedHashMap<>();
    private final Map<String, ColumnView> byPath = new HashMap<>();
    private final Map<ColumnId, List<ColumnView>> children = new HashMap<>();
    private final List<ColumnView> roots = new ArrayList<>();
    private final Set<ColumnId> filled;
    private final String prefix;
    private final SiteFrame frame;

    SitePlan(List<ColumnView> all, Set<ColumnId> filled, SiteFrame bare) {
        this.filled = filled;
        this.prefix = bare.home().substring(0, bare.home().length() - 1);
        all.forEach(this::add);
        this.frame = new SiteFrame(
                bare.name(),
                bare.secondName(),
                bare.domain(),
                bare.idCode(),
                bare.home(),
                bare.parent(),
                menu(shown(roots)),
                bare.assets(),
                bare.footer());
    }

    private void add(ColumnView column) {
        columns.put(column.id(), column);
        byPath.put(column.path(), column);
        ColumnId parent = column.parent();
        if (parent == null) {
            roots.add(column);
        } else {
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(column);
        }
    }

    private List<MenuEntry> menu(List<ColumnView> level) {
        return level.stream()
                .map(column -> new MenuEntry(column.name(), address(column), menu(shownBelow(column))))
                .toList();
    }

    public SiteFrame frame() {
        return frame;
    }

    public String prefix() {
        return prefix;
    }

    public List<ColumnView> columns() {
        return List.copyOf(columns.values());
    }

    public Optional<ColumnView> find(ColumnId id) {
        return Optional.ofNullable(columns.get(id));
    }

    Optional<ColumnView> byPath(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** With prefix, ending in a slash. */
    String address(ColumnView column) {
        return prefix + column.path() + "/";
    }

    boolean isShown(ColumnView column) {
        ColumnView parent = parentOf(column);
        return column.open() && isFilled(column) && (parent == null || isOpenUpwards(parent));
    }

    private boolean isOpenUpwards(ColumnView column) {
        ColumnView parent = parentOf(column);
        return column.open() && (parent == null || isOpenUpwards(parent));
    }

    private boolean isFilled(ColumnView column) {
        return filled.contains(column.id())
                || below(column).stream().anyMatch(child -> child.open() && isFilled(child));
    }

    List<ColumnView> shownBelow(ColumnView column) {
        return shown(below(column));
    }

    List<ColumnView> shownRoots() {
        return shown(roots);
    }

    private List<ColumnView> shown(List<ColumnView> level) {
        return level.stream().filter(this::isShown).toList();
    }

    private List<ColumnView> below(ColumnView column) {
        return children.getOrDefault(column.id(), List.of());
    }

    private @Nullable ColumnView parentOf(ColumnView column) {
        ColumnId parent = column.parent();
        return parent == null ? null : columns.get(parent);
    }

    /** The column and all that are shown below it. */
    List<ColumnId> subtree(ColumnView column) {
        var found = new ArrayList<ColumnId>();
        found.add(column.id());
        shownBelow(column).forEach(child -> found.addAll(subtree(child)));
        return found;
    }

    /** From the first level down to the column itself. */
    public List<ColumnView> pathTo(ColumnView column) {
        var path = new ArrayList<ColumnView>();
        for (ColumnView step = column; step != null; step = parentOf(step)) {
            path.addFirst(step);
        }
        return path;
    }

    /** 您的位置, with the page itself at the end; a column that is not shown has no page to lead to. */
    List<Link> crumbs(ColumnView column, String page) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link("首页", frame.home()));
        for (ColumnView step : pathTo(column)) {
            crumbs.add(new Link(step.name(), isShown(step) ? address(step) : ""));
        }
        if (page.isEmpty()) {
            crumbs.set(crumbs.size() - 1, new Link(column.name(), ""));
        } else {
            crumbs.add(new Link(page, ""));
        }
        return crumbs;
    }

    /** Address of the first-level column, as the navigation has it. */
    String section(ColumnView column) {
        return address(pathTo(column).getFirst());
    }

    /** The columns beside this one; those below it when it stands on the first level and has some. */
    SideMenu side(ColumnView column) {
        ColumnView parent = parentOf(column);
        ColumnView head = parent == null || !shownBelow(column).isEmpty() ? column : parent;
        return new SideMenu(
                head.name(),
                isShown(head) ? address(head) : "",
                menu(shownBelow(head)),
                head.equals(column) ? "" : address(column));
    }
}

package org.mingchuang.publishing.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes nested lists of paragraphs that carry a level. */
final class Lists {

    private final Element target;
    private final Deque<Open> open = new ArrayDeque<>();

    Lists(Element target) {
        this.target = target;
    }

    /** Whether an item of this list, with this number, can stand: a list of a body always begins at one. */
    boolean canTake(String list, int level, int number) {
        Open same = at(level);
        return number == 1 || (same != null && same.list().equals(list));
    }

    Element item(String list, int level, boolean ordered) {
        while (!open.isEmpty() && open.element().level() > level) {
            open.pop();
        }
        Open top = open.peek();
        if (top != null && top.level() == level && !top.list().equals(list)) {
            open.pop();
            top = open.peek();
        }
        if (top == null || top.level() < level) {
            Element parent = top == null ? target : lastItem(top.element());
            top = new Open(list, level, parent.appendElement(ordered ? "ol" : "ul"));
            open.push(top);
        }
        return top.element().appendElement("li");
    }

    void close() {
        open.clear();
    }

    private @Nullable Open at(int level) {
        return open.stream().filter(one -> one.level() == level).findFirst().orElse(null);
    }

    private static Element lastItem(Element list) {
        Element item = list.lastElementChild();
        return item == null ? list.appendElement("li") : item;
    }

    private record Open(String list, int level, Element element) {}
}

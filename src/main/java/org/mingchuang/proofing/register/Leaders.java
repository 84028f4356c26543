package org.mingchuang.proofing.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Registers;
import org.mingchuang.proofing.Registers.Office;
import org.mingchuang.proofing.Registers.Person;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.match.TermIndex;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.text.NormalText;

/** 姓名和职务: a registered person's title must be one that is held on the day, and lists must keep the order. */
public final class Leaders implements MaterialRule {

    private static final Fault ORDER = fault("order", "排序与名录不符，请核对", Severity.WARN, 0.7);
    private static final int GAP = 6;

    private final List<Person> persons;
    private final TermIndex index;
    private final Titles titles;
    private final boolean isEmpty;

    public Leaders(Registers registers) {
        Map<String, Person> byName = new LinkedHashMap<>();
        registers.persons().forEach(person -> byName.putIfAbsent(person.name(), person));
        byName.keySet().removeIf(name -> name.length() < 2);
        persons = List.copyOf(byName.values());
        index = TermIndex.of(List.copyOf(byName.keySet()));
        titles = new Titles(persons);
        isEmpty = persons.isEmpty();
    }

    static Fault fault(String rule, String reason, Severity severity, double confidence) {
        return new Fault(Category.WORDING, severity, "register/" + rule, reason, "人员名录", confidence);
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        if (isEmpty) {
            return;
        }
        LocalDate on = material.circumstances().on();
        for (Part part : material.parts()) {
            NormalText text = normals.of(part);
            var reading = new Reading(text, part, on, found);
            index.scan(text.chars(), text.length(), reading::on);
            reading.close();
            Misspelling.find(text, titles, on, finding -> found.accept(new Located(part, finding)));
        }
    }

    private final class Reading {

        private final NormalText text;
        private final Part part;
        private final LocalDate on;
        private final Consumer<Located> found;
        private int first = -1;
        private int last = -1;
        private int end = -1;
        private boolean isOrdered = true;
        private final TreeSet<Integer> named = new TreeSet<>();

        Reading(NormalText text, Part part, LocalDate on, Consumer<Located> found) {
            this.text = text;
            this.part = part;
            this.on = on;
            this.found = found;
        }

        void on(int number, int start, int stop) {
            title(persons.get(number), start, stop);
            if (end < 0 || !isListed(end, start)) {
                close();
                first = start;
            }
            isOrdered &= number > last;
            last = number;
            end = stop;
            named.add(number);
        }

        /** Between two names of one list there is a mark or a space, and perhaps a bracket. */
        private boolean isListed(int from, int to) {
            if (to <= from || to - from > GAP) {
                return false;
            }
            for (int i = from; i < to; i++) {
                if ("、, 和()".indexOf(text.at(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        void close() {
            if (!isOrdered && named.size() > 1) {
                String right =
                        named.stream().map(number -> persons.get(number).name()).collect(Collectors.joining("、"));
                found.accept(new Located(part, ORDER.at(text, first, end, right)));
            }
            isOrdered = true;
            last = -1;
            end = -1;
            named.clear();
        }

        private void title(Person person, int start, int stop) {
            Titles.Beside beside = titles.beside(text, start, stop);
            if (beside == null || beside.isPast() || holds(person, beside)) {
                return;
            }
            boolean ours = beside.hasOrgan() || beside.isDirect();
            if (ours) {
                found.accept(new Located(
                        part, fault(person, beside).at(text, beside.start(), beside.end(), current(person))));
            }
        }

        private boolean holds(Person person, Titles.Beside beside) {
            return person.offices().stream()
                    .anyMatch(office -> office.isHeld(on) && Titles.covers(office.title(), beside.title()));
        }

        private Fault fault(Person person, Titles.Beside beside) {
            boolean held = person.offices().stream()
                    .anyMatch(office -> Titles.covers(office.title(), beside.title())
                            && office.from().isBefore(on));
            String reason = held
                    ? "“" + person.name() + "”已不担任" + beside.title() + "，请核对职务"
                    : "“" + person.name() + "”的职务与名录不符，请核对";
            return Leaders.fault("title", reason, Severity.WARN, 0.85);
        }

        private String current(Person person) {
            return person.offices().stream()
                    .filter(office -> office.isHeld(on))
                    .map(Office::title)
                    .distinct()
                    .collect(Collectors.joining("、"));
        }
    }
}

package org.mingchuang.proofing.register;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Registers.Person;
import org.mingchuang.proofing.text.NormalText;

/** 职务词: what the register calls offices, with the forms one step above and below, as they may stand beside a name. */
final class Titles {

    private static final String[] PAST = {"原", "前", "时任", "曾任", "历任"};
    private static final String[] USUAL = {
        "书记", "副书记", "主任", "副主任", "局长", "副局长", "区长", "副区长", "县长", "副县长", "市长", "副市长", "处长", "副处长", "科长", "副科长", "部长",
        "副部长", "主席", "副主席", "站长", "副站长", "所长", "副所长", "队长", "副队长", "校长", "院长", "经理", "董事长"
    };

    private static final int ORGAN = 40;

    private final List<String> titles;
    /** The last characters of all titles. */
    private final String ends;

    private final List<String> organs;
    private final List<Person> persons;

    Titles(List<Person> persons) {
        this.persons = persons;
        Set<String> all = new TreeSet<>((one, other) ->
                one.length() == other.length() ? one.compareTo(other) : Integer.compare(other.length(), one.length()));
        all.addAll(List.of(USUAL));
        var names = new LinkedHashSet<String>();
        persons.forEach(person -> person.offices().forEach(office -> {
            Stream.of(office.title().split("[、,，]"))
                    .filter(title -> title.length() >= 2)
                    .forEach(all::add);
            if (office.organ().length() >= 2) {
                names.add(NormalText.normalized(office.organ()));
            }
        }));
        titles = List.copyOf(all);
        ends = all.stream()
                .map(title -> title.substring(title.length() - 1))
                .distinct()
                .collect(Collectors.joining());
        organs = List.copyOf(names);
    }

    /**
     * 称谓: the title that stands beside a name.
     *
     * @param isDirect nothing stands between title and name
     */
    record Beside(String title, int start, int end, boolean hasOrgan, boolean isPast, boolean isDirect) {}

    boolean mayEnd(char c) {
        return ends.indexOf(c) >= 0;
    }

    List<Person> persons() {
        return persons;
    }

    @Nullable
    Beside beside(NormalText text, int start, int end) {
        String before = endingAt(text, start);
        if (before != null) {
            return at(text, before, start - before.length(), start);
        }
        String after = startingAt(text, end);
        if (after != null) {
            Beside found = at(text, after, end, end + after.length());
            return new Beside(found.title, found.start, found.end, found.hasOrgan, isPast(text, start), true);
        }
        return null;
    }

    private Beside at(NormalText text, String title, int start, int end) {
        return new Beside(title, start, end, hasOrgan(text, start), isPast(text, start), false);
    }

    @Nullable
    String endingAt(NormalText text, int end) {
        return titles.stream()
                .filter(title -> text.hasAt(title, end - title.length()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String startingAt(NormalText text, int start) {
        return titles.stream()
                .filter(title -> text.hasAt(title, start))
                .findFirst()
                .orElse(null);
    }

    boolean hasOrgan(NormalText text, int end) {
        int from = end;
        while (end - from < ORGAN && ",。;:\n".indexOf(text.at(from - 1)) < 0) {
            from--;
        }
        int start = from;
        return organs.stream().anyMatch(organ -> text.hasWithin(organ, start, end));
    }

    private static boolean isPast(NormalText text, int start) {
        return Stream.of(PAST).anyMatch(word -> text.hasWithin(word, start - ORGAN / 2, start));
    }

    /** An office of several titles holds each of them; 主任 isn't 副主任. */
    static boolean covers(String office, String title) {
        return Stream.of(office.split("[、,，]"))
                .anyMatch(held -> held.equals(title)
                        || held.endsWith(title) && !held.endsWith("副" + title)
                        || title.endsWith(held) && !title.endsWith("副" + held));
    }

    boolean isHeldBySomeone(String title, LocalDate on) {
        return persons.stream()
                .flatMap(person -> person.offices().stream())
                .anyMatch(office -> office.isHeld(on) && covers(office.title(), title));
    }
}

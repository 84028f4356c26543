package org.mingchuang.proofing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 名录: persons and organs that texts must name rightly. The commission keeps them; the engine never finds a name by itself, only
 * a wrong one.
 *
 * @param persons in the order in which they are to be named
 */
public record Registers(List<Person> persons, List<Organ> organs) {

    public static final Registers NONE = new Registers(List.of(), List.of());

    public Registers {
        persons = List.copyOf(persons);
        organs = List.copyOf(organs);
    }

    /** 人员. */
    public record Person(String name, List<Office> offices) {

        public Person {
            offices = List.copyOf(offices);
        }
    }

    /**
     * 职务.
     *
     * @param organ full or short name
     * @param title as it stands beside the name, such as 党组书记
     * @param until the last day; null while it lasts
     */
    public record Office(
            String organ,
            String title,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean isHeld(LocalDate on) {
            LocalDate end = until;
            return !on.isBefore(from) && (end == null || !on.isAfter(end));
        }
    }

    /**
     * 机构.
     *
     * @param shortNames fixed short forms
     * @param until the last day under this name; null while it lasts
     * @param successor who is named instead afterwards; empty when there is none
     * @param origin the decision and where it was published
     */
    public record Organ(
            String name, List<String> shortNames, @Nullable LocalDate until, String successor, String origin) {

        public Organ {
            shortNames = List.copyOf(shortNames);
        }
    }
}

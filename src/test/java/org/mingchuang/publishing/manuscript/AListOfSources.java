package org.mingchuang.publishing.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.publishing.SourceUnits;

/** A list with one unit in force since 2020, one whose last day was 31 July 2020, and one from September 2020 on. */
final class AListOfSources implements SourceUnits {

    static final long IN_FORCE = 1;
    static final long ENDED = 2;

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final List<SourceUnitView> UNITS = List.of(
            new SourceUnitView(IN_FORCE, "新华网", "xinhuanet.com", "", FROM, null, 1),
            new SourceUnitView(ENDED, "旧闻网", "old.example.cn", "", FROM, LocalDate.of(2020, 7, 31), 1),
            new SourceUnitView(3, "新列网", "new.example.cn", "", LocalDate.of(2020, 9, 1), null, 1));

    @Override
    public Optional<SourceUnitView> find(long id) {
        return UNITS.stream().filter(unit -> unit.id() == id).findFirst();
    }

    @Override
    public Optional<SourceUnitView> byName(String name) {
        return UNITS.stream().filter(unit -> unit.name().equals(name)).findFirst();
    }

    @Override
    public List<SourceUnitView> inForce(LocalDate day) {
        return UNITS.stream().filter(unit -> unit.isInForce(day)).toList();
    }

    @Override
    public Outcome<Long> add(String name, String domain, String listVersion, LocalDate validFrom, Actor by) {
        throw new UnsupportedOperationException("the list is fixed");
    }
}

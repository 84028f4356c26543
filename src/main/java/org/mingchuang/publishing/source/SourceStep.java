package org.mingchuang.publishing.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;

/**
 * 名单变动: what a line of a list does to the kept list.
 *
 * @param line 0 when it comes from not being on the list
 * @param unit that is changed or ended; null for one that is added
 * @param entry as it will be
 * @param from first day of one that is added
 * @param until its last day; null while open or as it was
 */
record SourceStep(
        int line,
        SourceUnitAct act,
        @Nullable SourceUnitView unit,
        SourceUnitEntry entry,
        LocalDate from,
        @Nullable LocalDate until) {

    /** What was seen, so that saving does just that. */
    String written() {
        return String.join(
                "\t",
                act.name(),
                unit == null ? "-" : unit.id() + "." + unit.version(),
                entry.name(),
                entry.domain(),
                entry.listVersion(),
                from.toString(),
                until == null ? "-" : until.toString());
    }
}

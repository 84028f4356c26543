package org.mingchuang.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** 稿源单位名单: whose texts may be reprinted (N-10); each entry holds for the days that it names (O-15, O-16). */
public interface SourceUnits {

    Optional<SourceUnitView> find(long id);

    Optional<SourceUnitView> byName(String name);

    /** In force on that day, by name. */
    List<SourceUnitView> inForce(LocalDate day);

    Outcome<Long> add(String name, String domain, String listVersion, LocalDate validFrom, Actor by);

    /**
     * 稿源单位.
     *
     * @param domain host name that its addresses end with
     * @param validUntil last day in force, null while it is open
     */
    record SourceUnitView(
            long id,
            String name,
            String domain,
            String listVersion,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            long version) {

        public boolean isInForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
        }
    }
}

package org.mingchuang.organization.appointment;

import java.util.Set;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.Units;
import org.springframework.stereotype.Component;

/** Where a post stands: the posts of the whole commission and of its office leave no choice, and nobody has to know it. */
@Component
public class PostPlaces {

    private final Units units;

    PostPlaces(Units units) {
        this.units = units;
    }

    public UnitId placed(PostKind kind, UnitId chosen) {
        Set<UnitKind> possible = PostRights.of(kind).units();
        if (possible.equals(Set.of(UnitKind.COMMISSION))) {
            return units.commission().id();
        }
        return possible.equals(Set.of(UnitKind.COMMISSION_OFFICE))
                ? units.office().id()
                : chosen;
    }
}

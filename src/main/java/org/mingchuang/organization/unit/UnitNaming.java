package org.mingchuang.organization.unit;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Refusal;

/** 机构名称: full and short; the short one is the full one when it is left empty. */
public record UnitNaming(String name, String shortName) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SHORT_NAME = 20;

    public UnitNaming {
        name = name.strip();
        shortName = shortName.isBlank() ? name : shortName.strip();
    }

    List<Refusal> refusals() {
        var found = new ArrayList<Refusal>();
        if (name.isEmpty()) {
            found.add(Refusal.of("organization.unit.refusal.NAME_MISSING").at("name"));
        }
        if (name.length() > LONGEST_NAME) {
            found.add(Refusal.of("organization.unit.refusal.NAME_TOO_LONG", LONGEST_NAME)
                    .at("name"));
        }
        if (shortName.length() > LONGEST_SHORT_NAME) {
            found.add(Refusal.of("organization.unit.refusal.SHORT_NAME_TOO_LONG", LONGEST_SHORT_NAME)
                    .at("shortName"));
        }
        return found;
    }
}

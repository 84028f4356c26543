package org.mingchuang.organization.person;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;

/** 人员资料: what is kept of a person and may be changed. */
record PersonDetails(String name, UnitId unit, String jobTitle, Mobile mobile) {

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_TITLE = 40;

    PersonDetails {
        name = name.strip();
        jobTitle = jobTitle.strip();
    }

    List<Refusal> refusals() {
        var found = new ArrayList<Refusal>();
        if (name.isEmpty()) {
            found.add(PersonRequirements.refusal("NAME_MISSING").at("name"));
        }
        if (name.length() > LONGEST_NAME) {
            found.add(PersonRequirements.refusal("NAME_TOO_LONG", LONGEST_NAME).at("name"));
        }
        if (jobTitle.length() > LONGEST_TITLE) {
            found.add(
                    PersonRequirements.refusal("TITLE_TOO_LONG", LONGEST_TITLE).at("jobTitle"));
        }
        if (mobile.isGiven() && !mobile.isWellFormed()) {
            found.add(PersonRequirements.refusal("MOBILE_MALFORMED").at("mobile"));
        }
        return found;
    }
}

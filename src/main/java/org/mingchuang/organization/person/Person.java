package org.mingchuang.organization.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.PersonView;

/**
 * 人员: somebody of the organisation.
 *
 * @param mobile empty when none was given
 * @param leftAt null while the person is here
 */
record Person(
        PersonId id,
        String name,
        UnitId unit,
        String jobTitle,
        Mobile mobile,
        Instant employedAt,
        @Nullable Instant leftAt,
        int version) {

    boolean isActive() {
        return leftAt == null;
    }

    PersonView view() {
        return new PersonView(id, name, unit, jobTitle, isActive());
    }

    static SubjectRef subject(PersonId id) {
        return SubjectRef.of("organization.person", id.value());
    }
}

package org.mingchuang.organization.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.organization.Post;

/**
 * 任职: a person holds a post from one moment to another.
 *
 * @param until null while it runs
 */
public record Appointment(
        PersonId person,
        String personName,
        Post post,
        Instant since,
        @Nullable Instant until) {

    public boolean isRunning() {
        return until == null;
    }
}

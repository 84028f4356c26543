package org.mingchuang.duty.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 送达: one notification on its way to one place outside.
 *
 * @param target number of the person, or of the robot
 * @param robot name of the robot, empty for a mail
 * @param sentAt when it was taken, null before
 */
record Dispatch(
        long id,
        String title,
        boolean urgent,
        DispatchChannel channel,
        long target,
        String robot,
        DispatchState state,
        int attempts,
        Instant nextAt,
        @Nullable Instant sentAt,
        String lastError,
        long version) {

    Dispatch seenAt(long seenVersion) {
        return new Dispatch(
                id, title, urgent, channel, target, robot, state, attempts, nextAt, sentAt, lastError, seenVersion);
    }
}

package org.mingchuang.portal.serve;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Dates in headers. */
final class Dates {

    private Dates() {}

    /** The second since 1970; -1 when there is no readable date, which is as if it had not been sent. */
    static long second(@Nullable String date) {
        if (date == null) {
            return -1;
        }
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toEpochSecond();
        } catch (DateTimeException e) {
            return -1;
        }
    }
}

package org.mingchuang.registry.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.AChannel;
import org.mingchuang.registry.channel.ChannelFields;

/** A filing that is in no database. */
final class AFiling {

    private AFiling() {}

    static Filing aFiling(FilingState state) {
        return new Filing(
                new FilingId(7),
                FilingKind.CHANGE,
                new ChannelId(5),
                AChannel.SPONSOR,
                state,
                LocalDate.of(2020, 9, 29),
                "",
                List.of(),
                ChannelFields.empty(),
                "",
                Set.of(),
                Filing.Trace.none(),
                1);
    }
}

package org.mingchuang.registry;

import java.time.Instant;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** 信息更新登记: that something was published on an account, so that its clock of freshness starts anew (N-27). */
public interface ChannelUpdates {

    /** @param at when it was published, not in the future; refused when a newer one is known */
    Outcome<ChannelId> published(ChannelId channel, Instant at, Actor by);
}

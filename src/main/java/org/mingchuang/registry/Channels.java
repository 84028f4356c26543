package org.mingchuang.registry;

import java.util.List;
import java.util.Optional;

/** 渠道查询. */
public interface Channels {

    Optional<ChannelView> find(ChannelId id);

    /** What the public may find, sites first, then by platform and unit. */
    List<ChannelView> inPublic();

    /** All that are not planned, given up or gone. */
    List<ChannelView> live();
}

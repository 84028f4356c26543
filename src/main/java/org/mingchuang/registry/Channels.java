package org.mingchuang.registry;

import java.util.List;
import java.util.Optional;

/** 渠道查询. */
public interface Channels {

    Optional<ChannelView> find(ChannelId id);

    /** What the public may find, sites first, then by platform and unit. */
    List<ChannelView> inPublic();

    /** What a telephone reads to find it; empty when there is no address to lead to. */
    Optional<QrPicture> qr(ChannelView channel);

    /** All that are not planned, given up or gone. */
    List<ChannelView> live();
}

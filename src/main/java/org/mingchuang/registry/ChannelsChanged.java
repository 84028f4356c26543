package org.mingchuang.registry;

import java.time.Instant;

/** 公开渠道已变动: what the public finds of it is another; the public page has to follow. */
public record ChannelsChanged(ChannelId channel, Instant at) {}

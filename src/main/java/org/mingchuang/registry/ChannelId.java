package org.mingchuang.registry;

import org.mingchuang.kernel.SubjectRef;

/** 渠道编号. */
public record ChannelId(long value) {

    public static final String KIND = "registry.channel";

    public SubjectRef subject() {
        return SubjectRef.of(KIND, value);
    }
}

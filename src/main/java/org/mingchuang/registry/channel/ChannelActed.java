package org.mingchuang.registry.channel;

import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 渠道已办理. */
record ChannelActed(Channel channel, String done, Map<String, String> details, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return channel.id().subject();
    }

    @Override
    public String act() {
        return "registry.channel.act." + done;
    }
}

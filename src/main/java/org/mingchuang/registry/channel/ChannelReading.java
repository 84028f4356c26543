package org.mingchuang.registry.channel;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds channels for the rest of the register. */
@Component
public class ChannelReading {

    private final ChannelStore channels;

    ChannelReading(ChannelStore channels) {
        this.channels = channels;
    }

    /** All that ever stood on a platform, those that are gone included. */
    public List<Channel> registered() {
        return channels.registered();
    }
}

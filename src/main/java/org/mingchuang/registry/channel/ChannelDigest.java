package org.mingchuang.registry.channel;

import java.util.stream.Collectors;
import org.mingchuang.kernel.Digest;
import org.springframework.stereotype.Component;

/** The digest to which the approval of an opening is bound: kind, platform, sponsor and every field. */
@Component
class ChannelDigest {

    Digest of(Channel channel) {
        String fields = channel.fields().values().entrySet().stream()
                .map(field -> field.getKey().name() + "\u0000" + field.getValue())
                .collect(Collectors.joining("\u0001"));
        return Digest.of(String.join(
                "\u0002",
                channel.kind().name(),
                String.valueOf(channel.platform()),
                Long.toString(channel.unit().value()),
                channel.exception(),
                fields));
    }
}

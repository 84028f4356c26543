package org.mingchuang.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelKind;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.ChannelView;
import org.mingchuang.registry.Channels;
import org.mingchuang.registry.QrPicture;

/** A register that is made up; at first there is nothing in it. */
public final class ChannelsOfTest implements Channels {

    private final List<ChannelView> standing = new ArrayList<>();

    public void put(long id, String name, ChannelKind kind, ChannelState state) {
        standing.add(new ChannelView(
                new ChannelId(id),
                name,
                kind,
                kind.isSite() ? "子站" : "微信公众号",
                new UnitId(1),
                "区房屋管理中心",
                "gh_" + id,
                "https://weixin.example.gov.cn/" + id,
                "https://weixin.example.gov.cn/" + id,
                state));
    }

    public void clear() {
        standing.clear();
    }

    @Override
    public Optional<ChannelView> find(ChannelId id) {
        return standing.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    @Override
    public List<ChannelView> inPublic() {
        return List.copyOf(standing);
    }

    @Override
    public Optional<QrPicture> qr(ChannelView channel) {
        return Optional.of(new QrPicture(29, "M4 4h7v1h-7z"));
    }

    @Override
    public List<ChannelView> live() {
        return inPublic();
    }
}

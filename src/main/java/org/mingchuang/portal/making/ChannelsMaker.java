package org.mingchuang.portal.making;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.portal.page.ChannelsPage;
import org.mingchuang.portal.page.ChannelsPage.Card;
import org.mingchuang.portal.page.ChannelsPage.Code;
import org.mingchuang.portal.page.ChannelsPage.Group;
import org.mingchuang.portal.page.Icon;
import org.mingchuang.portal.page.PublicPage;
import org.mingchuang.portal.page.Tile;
import org.mingchuang.portal.page.TileGroup;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.ChannelView;
import org.mingchuang.registry.Channels;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 网站和政务新媒体: the page of what the public may follow, and the ways into it. */
@Component
class ChannelsMaker {

    static final String PATH = "/channels.html";

    private static final int TILES = 8;

    private final Channels channels;
    private final Heads heads;
    private final Texts texts;

    ChannelsMaker(Channels channels, Heads heads, Texts texts) {
        this.channels = channels;
        this.heads = heads;
        this.texts = texts;
    }

    boolean isEmpty() {
        return channels.inPublic().isEmpty();
    }

    PublicPage page(SitePlan plan) {
        var groups = channels.inPublic().stream()
                .collect(Collectors.groupingBy(
                        channel ->
                                texts.of(channel.kind().isSite() ? "portal.channels.SITES" : "portal.channels.TILES"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new ChannelsPage(
                plan.frame(),
                heads.ofChannels(plan),
                groups.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                group.getValue().stream().map(this::card).toList()))
                        .toList());
    }

    private Card card(ChannelView channel) {
        return new Card(
                anchor(channel),
                channel.name(),
                channel.platform(),
                channel.unitName(),
                channel.account(),
                channel.address(),
                channel.state() == ChannelState.CLOSING ? texts.of("portal.channels.CLOSING") : "",
                channels.qr(channel)
                        .map(picture -> new Code(picture.side(), picture.path()))
                        .orElse(Code.NONE));
    }

    private static String anchor(ChannelView channel) {
        return "c" + channel.id().value();
    }

    /** Accounts and applications; the site itself needs no way into it. */
    TileGroup tiles(SitePlan plan) {
        List<Tile> tiles = channels.inPublic().stream()
                .filter(channel -> !channel.kind().isSite())
                .limit(TILES)
                .map(channel -> new Tile(
                        channel.name(),
                        plan.prefix() + PATH + "#" + anchor(channel),
                        channel.platform(),
                        Icon.CHANNELS))
                .toList();
        return new TileGroup(texts.of("portal.channels.TILES"), plan.prefix() + PATH, tiles);
    }
}

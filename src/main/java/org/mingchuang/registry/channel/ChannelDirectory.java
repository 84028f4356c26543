package org.mingchuang.registry.channel;

import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.ChannelView;
import org.mingchuang.registry.Channels;
import org.mingchuang.registry.QrPicture;
import org.mingchuang.registry.paper.QrCode;
import org.springframework.stereotype.Component;

/** Answers other modules about channels. */
@Component
class ChannelDirectory implements Channels {

    private final ChannelStore channels;
    private final FieldWords words;
    private final Units units;

    ChannelDirectory(ChannelStore channels, FieldWords words, Units units) {
        this.channels = channels;
        this.words = words;
        this.units = units;
    }

    @Override
    public Optional<ChannelView> find(ChannelId id) {
        return channels.find(id).map(this::view);
    }

    @Override
    public List<ChannelView> inPublic() {
        return channels.live().stream()
                .filter(channel -> channel.state().isPublic())
                .map(this::view)
                .toList();
    }

    @Override
    public Optional<QrPicture> qr(ChannelView channel) {
        return QrCode.of(channel.qr()).fold(code -> Optional.of(code.picture()), refusals -> Optional.empty());
    }

    @Override
    public List<ChannelView> live() {
        return channels.live().stream().map(this::view).toList();
    }

    /** What the office keeps is the commission's own. */
    private String sponsor(UnitId unit) {
        return unit.equals(units.office().id())
                ? units.commission().name()
                : units.find(unit).map(UnitView::name).orElse("");
    }

    private ChannelView view(Channel channel) {
        ChannelFields fields = channel.fields();
        ChannelField number = channel.kind().isSite() ? ChannelField.DOMAIN : ChannelField.ACCOUNT_NO;
        String qr = fields.of(ChannelField.QR_CONTENT);
        return new ChannelView(
                channel.id(),
                channel.name(),
                channel.kind(),
                words.place(channel),
                channel.unit(),
                sponsor(channel.unit()),
                fields.of(number),
                fields.of(ChannelField.ADDRESS),
                qr.isEmpty() ? fields.of(ChannelField.ADDRESS) : qr,
                channel.state());
    }
}

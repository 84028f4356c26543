package org.mingchuang.registry;

import java.time.LocalDate;
import java.util.Map;
import org.mingchuang.approval.RunId;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;

/** 渠道录入: brings channels into the register, with the same requirements as its pages. A field that is not known is refused. */
public interface Registrations {

    /** 登记已有渠道: what stood and was filed before this system. */
    Outcome<ChannelId> record(NewChannel channel, Actor by);

    /** 拟开设. */
    Outcome<ChannelId> plan(NewChannel channel, Actor by);

    /** 报批开设 (M-15). */
    Outcome<RunId> submit(ChannelId channel, Actor by);

    /** 登记平台注册: the filing's clock runs from that day (N-02). */
    Outcome<ChannelId> register(ChannelId channel, LocalDate day, Actor by);

    /**
     * 变更: what is filed already becomes a filing by itself.
     *
     * @param changed only the fields that are another now
     */
    Outcome<ChannelId> change(ChannelId channel, Map<String, String> changed, LocalDate day, String reason, Actor by);

    /** 报委办公室备案: the newest filing of the channel that is still to be handed in. */
    Outcome<FilingId> file(ChannelId channel, String reason, Actor by);

    /** 受理. */
    Outcome<FilingId> accept(FilingId filing, Actor by);
}

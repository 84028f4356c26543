package org.mingchuang.registry;

import org.mingchuang.kernel.UnitId;

/**
 * 渠道: one site or account as others see it.
 *
 * @param platform ready to print: 微信公众号, 子站, 小程序
 * @param account its number on the platform, or the domain; may be empty
 * @param address its home page; may be empty
 * @param qr what its QR code says; may be empty
 */
public record ChannelView(
        ChannelId id,
        String name,
        ChannelKind kind,
        String platform,
        UnitId unit,
        String unitName,
        String account,
        String address,
        String qr,
        ChannelState state) {}

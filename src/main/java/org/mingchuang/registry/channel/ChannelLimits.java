package org.mingchuang.registry.channel;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 渠道期限, as settings {@code mingchuang.registry.*}: none of these numbers stands in the notice itself.
 *
 * @param closingNoticeDays how long a closing is announced: 30 days by the guidance on government sites (G-05, at second hand)
 * @param offlineDays how long a site is offline at most: 30 days (G-04)
 * @param oldestEventYears how far back an event may lie; our own choice
 */
@ConfigurationProperties("mingchuang.registry")
public record ChannelLimits(
        @DefaultValue("30") int closingNoticeDays,
        @DefaultValue("30") int offlineDays,
        @DefaultValue("2") int oldestEventYears) {

    private static final int SHORTEST_NOTICE = 30;

    /** A shorter notice than the guidance asks for is a setting gone wrong, and stops the start. */
    public ChannelLimits {
        if (closingNoticeDays < SHORTEST_NOTICE || offlineDays < 1 || oldestEventYears < 1) {
            throw new IllegalArgumentException("mingchuang.registry: 关停公示期不得少于 30 日，其余期限应为正数");
        }
    }

    /** 关停公示期 (G-05): the first day on which it may be closed. */
    LocalDate closableFrom(LocalDate start) {
        return start.plusDays(closingNoticeDays);
    }

    /** 临时下线期限 (G-04): the last day. */
    LocalDate lastOffline(LocalDate start) {
        return start.plusDays(offlineDays - 1L);
    }

    LocalDate oldestEvent(LocalDate today) {
        return today.minusYears(oldestEventYears);
    }
}

package org.mingchuang.registry.channel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.filing.OfflineRecord;
import org.springframework.stereotype.Component;

/** What has to be so before a channel is taken off line, closed or cancelled. */
@Component
class ClosingRequirements {

    private final ChannelRequirements channels;
    private final ChannelLimits limits;
    private final OfflineRecord offline;

    ClosingRequirements(ChannelRequirements channels, ChannelLimits limits, OfflineRecord offline) {
        this.channels = channels;
        this.limits = limits;
        this.offline = offline;
    }

    List<Refusal> note(String note) {
        return channels.note(note).stream().toList();
    }

    /** G-04: a site at most once a year, and for no longer than the days given. */
    List<Refusal> toSuspend(Channel channel, LocalDate from, LocalDate until, String reason, LocalDate today) {
        var unmet = new ArrayList<>(note(reason));
        channels.event(channel, from, today).ifPresent(unmet::add);
        if (until.isBefore(from) || until.isBefore(today)) {
            unmet.add(refusal("UNTIL").at("until"));
        }
        if (until.isAfter(limits.lastOffline(from))) {
            unmet.add(refusal("TOO_LONG_OFFLINE", limits.offlineDays()).at("until"));
        }
        if (channel.kind().isSite() && offline.wasOffline(channel.id(), from.getYear())) {
            unmet.add(
                    refusal("OFFLINE_ALREADY", Integer.toString(from.getYear())).at("day"));
        }
        return unmet;
    }

    /** The notice says why, and where the public finds it now. */
    List<Refusal> toAnnounce(LocalDate start, String notice, LocalDate today) {
        var unmet = new ArrayList<>(note(notice));
        event(start, today, "day").ifPresent(unmet::add);
        if (start.isBefore(today)) {
            unmet.add(refusal("NOTICE_BACKDATED").at("day"));
        }
        return unmet;
    }

    /** G-05: not before the notice has run. */
    List<Refusal> toClose(Channel channel, LocalDate day, LocalDate today) {
        var unmet = new ArrayList<Refusal>();
        event(day, today, "day").ifPresent(unmet::add);
        LocalDate first = channel.until();
        if (first != null && day.isBefore(first)) {
            unmet.add(refusal("NOTICE_RUNNING", first.toString()).at("day"));
        }
        return unmet;
    }

    List<Refusal> toCancel(Channel channel, Set<String> done, LocalDate day, LocalDate today) {
        var unmet = new ArrayList<Refusal>();
        event(day, today, "day").ifPresent(unmet::add);
        LocalDate closed = channel.since();
        if (closed != null && day.isBefore(closed)) {
            unmet.add(refusal("CANCELLED_BEFORE_CLOSED", closed.toString()).at("day"));
        }
        boolean whole = ChecklistItem.of(channel.kind()).stream().allMatch(item -> done.contains(item.name()));
        if (!whole) {
            unmet.add(refusal("CHECKLIST"));
        }
        return unmet;
    }

    private Optional<Refusal> event(LocalDate day, LocalDate today, String field) {
        return channels.event(day, today).map(refusal -> refusal.at(field));
    }

    private static Refusal refusal(String key, Object... arguments) {
        return ChannelRequirements.refusal(key, arguments);
    }
}

package org.mingchuang.registry.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.registry.ChannelId;
import org.mingchuang.registry.FilingId;
import org.mingchuang.registry.FilingKind;
import org.mingchuang.registry.channel.ChannelFields;
import org.mingchuang.registry.channel.ChannelFields.Difference;

/**
 * 备案: one filing.
 *
 * @param eventOn the day of what is filed, from which the limit runs
 * @param changes only of a change
 * @param snapshot the fields as they are filed; until it is submitted those of the channel
 * @param removed materials that were taken out again before it was submitted; kept as files, filed no more
 */
public record Filing(
        FilingId id,
        FilingKind kind,
        ChannelId channel,
        UnitId unit,
        FilingState state,
        LocalDate eventOn,
        String reason,
        List<Difference> changes,
        ChannelFields snapshot,
        String lateReason,
        Set<FileId> removed,
        Trace trace,
        long version) {

    public Filing {
        removed = Set.copyOf(removed);
        changes = List.copyOf(changes);
    }

    /**
     * 办理情况: who did what when. Instants are null and texts empty until it is done.
     *
     * @param submitter who handed it in; empty where only the name was kept
     * @param opinion of the office, or why it was sent back
     * @param delivery how it was passed on
     */
    public record Trace(
            @Nullable Instant submittedAt,
            String submittedBy,
            @Nullable PersonId submitter,
            @Nullable Instant checkedAt,
            String checkedBy,
            String opinion,
            String outgoingNo,
            @Nullable Instant passedOnAt,
            String passedOnBy,
            String delivery,
            @Nullable LocalDate confirmedOn,
            String confirmation) {

        static Trace none() {
            return new Trace(null, "", null, null, "", "", "", null, "", "", null, "");
        }

        Trace submitted(Instant at, Actor by) {
            return new Trace(at, by.name(), by.id(), null, "", "", "", null, "", "", null, "");
        }

        Trace checked(Instant at, String by, String words) {
            return new Trace(submittedAt, submittedBy, submitter, at, by, words, "", null, "", "", null, "");
        }

        boolean isBy(Actor actor) {
            return actor.id().equals(submitter);
        }

        Trace passedOn(Instant at, String by, String number, String how) {
            return new Trace(
                    submittedAt, submittedBy, submitter, checkedAt, checkedBy, opinion, number, at, by, how, null, "");
        }

        Trace confirmed(LocalDate day, String note) {
            return new Trace(
                    submittedAt,
                    submittedBy,
                    submitter,
                    checkedAt,
                    checkedBy,
                    opinion,
                    outgoingNo,
                    passedOnAt,
                    passedOnBy,
                    delivery,
                    day,
                    note);
        }
    }

    /** The colour of its state. */
    public String tone() {
        return switch (state) {
            case DRAFT, SUBMITTED -> "blue";
            case SENT_BACK -> "red";
            case ACCEPTED -> "amber";
            case PASSED_ON, CONFIRMED -> "green";
            case DROPPED -> "grey";
        };
    }

    /** 备案编号, such as 2020-0007. */
    public String number() {
        return "%d-%04d".formatted(eventOn.getYear(), id.value());
    }

    boolean may(FilingAct act) {
        return act.next(state).isPresent();
    }

    /** The one door to the state. */
    Filing perform(FilingAct act, Trace traced) {
        FilingState next = act.next(state).orElseThrow(() -> new IllegalStateException(act + " in " + state));
        return new Filing(
                id,
                kind,
                channel,
                unit,
                next,
                eventOn,
                reason,
                changes,
                snapshot,
                lateReason,
                removed,
                traced,
                version);
    }

    Filing with(String why, String late, ChannelFields fields) {
        return new Filing(id, kind, channel, unit, state, eventOn, why, changes, fields, late, removed, trace, version);
    }

    /** Further changes of the same channel join it; what was changed back drops out. */
    Filing with(List<Difference> other, ChannelFields fields, LocalDate event, String why) {
        return new Filing(
                id, kind, channel, unit, state, event, why, other, fields, lateReason, removed, trace, version);
    }

    Filing without(FileId material) {
        var all = new HashSet<>(removed);
        all.add(material);
        return new Filing(
                id, kind, channel, unit, state, eventOn, reason, changes, snapshot, lateReason, all, trace, version);
    }
}

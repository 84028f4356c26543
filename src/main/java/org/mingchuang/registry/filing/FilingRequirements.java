package org.mingchuang.registry.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.ChannelState;
import org.mingchuang.registry.channel.Channel;
import org.mingchuang.registry.channel.FieldRequirements;
import org.springframework.stereotype.Component;

/** What a filing needs for each act. */
@Component
class FilingRequirements {

    static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_DELIVERY = 100;
    private static final int LONGEST_CONFIRMATION = 300;
    private static final int MOST_MATERIALS = 20;

    private final FilingDuties duties;
    private final FilingMaterials materials;
    private final Clock clock;

    FilingRequirements(FilingDuties duties, FilingMaterials materials, Clock clock) {
        this.duties = duties;
        this.materials = materials;
        this.clock = clock;
    }

    List<Refusal> permitted(FilingAct act, Filing filing, Actor by) {
        if (!FilingPolicy.may(by, act, filing)) {
            boolean own = act == FilingAct.ACCEPT && filing.trace().isBy(by);
            return List.of(refusal(own ? "OWN" : "NOT_PERMITTED"));
        }
        return filing.may(act) ? List.of() : List.of(refusal("NOT_NOW"));
    }

    /** A late one is taken, with its reason (N-02); a vacant name can't be filed (N-23). */
    List<Refusal> toSubmit(Filing filing, Channel channel, String reason, String lateReason, Instant now) {
        var unmet = new ArrayList<Refusal>();
        text(reason, LONGEST, "REASON", "reason").ifPresent(unmet::add);
        if (duties.isLate(filing, now) && lateReason.isBlank()) {
            unmet.add(refusal("LATE_REASON_MISSING").at("lateReason"));
        }
        if (FieldRequirements.holdsPassword(lateReason)) {
            unmet.add(refusal("PASSWORD").at("lateReason"));
        }
        if (lateReason.strip().length() > LONGEST) {
            unmet.add(refusal("TOO_LONG", LONGEST).at("lateReason"));
        }
        boolean gone = channel.state() == ChannelState.CLOSED || channel.state() == ChannelState.CANCELLED;
        if (channel.hasVacancy() && !gone) {
            unmet.add(refusal("VACANCY"));
        }
        return unmet;
    }

    List<Refusal> toAttach(Filing filing) {
        return materials.of(filing).size() >= MOST_MATERIALS
                ? List.of(refusal("TOO_MANY_MATERIALS", MOST_MATERIALS).at("material"))
                : List.of();
    }

    List<Refusal> toSendBack(String reason) {
        return text(reason, LONGEST, "SEND_BACK_REASON", "opinion").stream().toList();
    }

    List<Refusal> toAccept(String opinion) {
        return opinion.strip().length() > LONGEST
                ? List.of(refusal("TOO_LONG", LONGEST).at("opinion"))
                : List.of();
    }

    List<Refusal> toPassOn(String number, String delivery) {
        var unmet = new ArrayList<Refusal>();
        text(number, LONGEST_NUMBER, "NUMBER", "number").ifPresent(unmet::add);
        text(delivery, LONGEST_DELIVERY, "DELIVERY", "delivery").ifPresent(unmet::add);
        return unmet;
    }

    /** The receipt is of a day after it was passed on, and not of the future. */
    List<Refusal> toConfirm(Filing filing, Optional<LocalDate> day, String note) {
        var unmet = new ArrayList<Refusal>();
        Instant passed = filing.trace().passedOnAt();
        LocalDate first = passed == null ? LocalDate.MIN : LocalDate.ofInstant(passed, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (day.isEmpty()) {
            unmet.add(refusal("DAY_MISSING").at("day"));
        } else if (day.get().isAfter(today) || day.get().isBefore(first)) {
            unmet.add(refusal("RECEIPT_DAY", first.toString(), today.toString()).at("day"));
        }
        if (note.strip().length() > LONGEST_CONFIRMATION) {
            unmet.add(refusal("TOO_LONG", LONGEST_CONFIRMATION).at("note"));
        }
        return unmet;
    }

    private static Optional<Refusal> text(String text, int longest, String key, String field) {
        if (FieldRequirements.holdsPassword(text)) {
            return Optional.of(refusal("PASSWORD").at(field));
        }
        return text.isBlank() || text.strip().length() > longest
                ? Optional.of(refusal(key + "_MISSING", longest).at(field))
                : Optional.empty();
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("registry.filing.refusal." + key, arguments);
    }
}

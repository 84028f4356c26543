package org.mingchuang.registry.channel;

import static org.mingchuang.registry.channel.ChannelField.ACCOUNT_NO;
import static org.mingchuang.registry.channel.ChannelField.ADDRESS;
import static org.mingchuang.registry.channel.ChannelField.CAC_FILING_NO;
import static org.mingchuang.registry.channel.ChannelField.CERTIFIED_SUBJECT;
import static org.mingchuang.registry.channel.ChannelField.CONTRACTOR;
import static org.mingchuang.registry.channel.ChannelField.CONTRACT_NO;
import static org.mingchuang.registry.channel.ChannelField.CONTRACT_UNTIL;
import static org.mingchuang.registry.channel.ChannelField.DOMAIN;
import static org.mingchuang.registry.channel.ChannelField.EARLIER_FILING;
import static org.mingchuang.registry.channel.ChannelField.LEADER;
import static org.mingchuang.registry.channel.ChannelField.NECESSITY;
import static org.mingchuang.registry.channel.ChannelField.OPENED_ON;
import static org.mingchuang.registry.channel.ChannelField.OPERATION;
import static org.mingchuang.registry.channel.ChannelField.OPERATOR;
import static org.mingchuang.registry.channel.ChannelField.PHONE;
import static org.mingchuang.registry.channel.ChannelField.PROJECT_NO;
import static org.mingchuang.registry.channel.ChannelField.PURPOSE;
import static org.mingchuang.registry.channel.ChannelField.RESPONSIBLE;
import static org.mingchuang.registry.channel.ChannelField.SECRECY_AGREEMENT;
import static org.mingchuang.registry.channel.ChannelField.SITE_CODE;
import static org.mingchuang.registry.channel.ChannelField.USE;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.registry.ChannelKind;
import org.springframework.stereotype.Component;

/** What a channel needs for each act. */
@Component
class ChannelRequirements {

    private static final int LONGEST_NOTE = 300;

    /** The network has been open to the country since then. */
    private static final LocalDate EARLIEST = LocalDate.of(1994, 4, 20);

    private final ChannelStore channels;
    private final FieldRequirements fields;
    private final FieldWords words;
    private final ChannelLimits limits;

    ChannelRequirements(ChannelStore channels, FieldRequirements fields, FieldWords words, ChannelLimits limits) {
        this.channels = channels;
        this.fields = fields;
        this.words = words;
        this.limits = limits;
    }

    /** What can be kept at all; a plan may still have gaps. */
    List<Refusal> toSave(Channel channel) {
        var unmet = new ArrayList<>(fields.unmet(channel.kind(), channel.unit(), channel.fields()));
        if (channel.exception().length() > LONGEST_NOTE) {
            unmet.add(refusal("EXCEPTION_TOO_LONG", LONGEST_NOTE).at("exception"));
        }
        if (FieldRequirements.holdsPassword(channel.exception())) {
            unmet.add(refusal("PASSWORD").at("exception"));
        }
        secrecy(channel).ifPresent(unmet::add);
        duplicate(channel).ifPresent(unmet::add);
        return unmet;
    }

    /**
     * 补登: what stood before this system goes in only with the paper under which it was filed then; everything newer goes through
     * approval and filing (M-15, N-02).
     */
    List<Refusal> toRecord(Channel existing, LocalDate today) {
        var unmet = new ArrayList<>(toSaveFiled(existing));
        LocalDate opened = existing.fields().day(OPENED_ON).orElse(LocalDate.MAX);
        if (opened.isAfter(today) || opened.isBefore(EARLIEST)) {
            unmet.add(refusal("OPENED_ON").at(OPENED_ON.name()));
        }
        if (!existing.fields().has(EARLIER_FILING)) {
            unmet.add(refusal("EARLIER_FILING").at(EARLIER_FILING.name()));
        }
        expired(existing, today).ifPresent(unmet::add);
        return unmet;
    }

    /** M-14: a contract that is changed, or newly made, runs still. */
    List<Refusal> contract(Channel before, Channel after, LocalDate today) {
        boolean changed = before.fields().isContracted() != after.fields().isContracted()
                || !before.fields().isSame(after.fields(), CONTRACT_NO)
                || !before.fields().isSame(after.fields(), CONTRACT_UNTIL);
        return changed ? expired(after, today).stream().toList() : List.of();
    }

    private static Optional<Refusal> expired(Channel channel, LocalDate today) {
        return channel.fields()
                .day(CONTRACT_UNTIL)
                .filter(until -> channel.fields().isContracted() && until.isBefore(today))
                .map(until -> refusal("CONTRACT_OVER", until.toString()).at(CONTRACT_UNTIL.name()));
    }

    /** What is filed may have no gaps any more. */
    List<Refusal> toSaveFiled(Channel channel) {
        var unmet = new ArrayList<>(toSave(channel));
        unmet.addAll(missing(channel, neededInRegister(channel)));
        return unmet;
    }

    /** M-04: the form says why it is needed; N-23: three persons are named; M-14; D7. */
    List<Refusal> toSubmit(Channel channel) {
        var needed = EnumSet.of(PURPOSE, NECESSITY, LEADER, RESPONSIBLE, OPERATOR, PHONE, OPERATION);
        if (channel.kind() == ChannelKind.ACCOUNT) {
            needed.add(USE);
        }
        if (channel.kind().isApplication()) {
            needed.add(PROJECT_NO);
        }
        needed.addAll(ofContract(channel));
        var unmet = new ArrayList<>(toSave(channel));
        unmet.addAll(missing(channel, needed));
        return unmet;
    }

    /** M-16: certified; G-02: a site goes on line only with its mark; D7: an application only with its filing. */
    List<Refusal> toRegister(Channel channel, LocalDate day, LocalDate today) {
        var unmet = new ArrayList<>(toSave(channel));
        unmet.addAll(missing(channel, neededInRegister(channel)));
        event(day, today).ifPresent(unmet::add);
        expired(channel, today).ifPresent(unmet::add);
        LocalDate approved = channel.since();
        if (approved != null && day.isBefore(approved)) {
            unmet.add(refusal("BEFORE_APPROVAL", approved.toString()).at("day"));
        }
        return unmet;
    }

    private static Set<ChannelField> neededInRegister(Channel channel) {
        Set<ChannelField> needed = neededInRegister(channel.kind());
        needed.addAll(ofContract(channel));
        return needed;
    }

    /** What the register has of each channel of the kind, whoever operates it. */
    static Set<ChannelField> neededInRegister(ChannelKind kind) {
        var needed = EnumSet.of(PURPOSE, LEADER, RESPONSIBLE, OPERATOR, PHONE, OPERATION, ADDRESS);
        switch (kind) {
            case WEBSITE -> needed.addAll(EnumSet.of(DOMAIN, SITE_CODE));
            case SUBSITE -> needed.add(DOMAIN);
            case ACCOUNT -> needed.addAll(EnumSet.of(ACCOUNT_NO, CERTIFIED_SUBJECT, USE));
            case APP, MINI_PROGRAM ->
                needed.addAll(EnumSet.of(ACCOUNT_NO, CERTIFIED_SUBJECT, PROJECT_NO, CAC_FILING_NO));
        }
        return needed;
    }

    private static Set<ChannelField> ofContract(Channel channel) {
        return channel.fields().isContracted()
                ? EnumSet.of(CONTRACTOR, CONTRACT_NO, CONTRACT_UNTIL, SECRECY_AGREEMENT)
                : EnumSet.noneOf(ChannelField.class);
    }

    private List<Refusal> missing(Channel channel, Set<ChannelField> needed) {
        return needed.stream()
                .filter(field -> !channel.fields().has(field))
                .map(fields::missing)
                .toList();
    }

    private static Optional<Refusal> secrecy(Channel channel) {
        boolean unsigned = channel.fields().isContracted()
                && channel.fields().of(SECRECY_AGREEMENT).equals("NO");
        return unsigned
                ? Optional.of(FieldRequirements.refusal("SECRECY_AGREEMENT", SECRECY_AGREEMENT))
                : Optional.empty();
    }

    /** M-02, G-01, and the same account twice. */
    private Optional<Refusal> duplicate(Channel channel) {
        channels.alone();
        for (Channel other : channels.standing()) {
            if (!other.id().equals(channel.id()) && isSameAccount(channel, other)) {
                return Optional.of(refusal("SAME_ACCOUNT", other.name()).at(ACCOUNT_NO.name()));
            }
        }
        for (Channel other : channels.live()) {
            if (other.id().equals(channel.id())) {
                continue;
            }
            if (isSecond(channel, other)
                    && channel.exception().isBlank()
                    && other.exception().isBlank()) {
                return Optional.of(
                        refusal("SECOND", words.place(other), other.name()).at("exception"));
            }
        }
        return Optional.empty();
    }

    private static boolean isSameAccount(Channel channel, Channel other) {
        ChannelField number = channel.kind().isSite() ? ChannelField.DOMAIN : ACCOUNT_NO;
        boolean samePlace = channel.kind().isSite()
                ? other.kind().isSite()
                : channel.kind() == other.kind() && channel.platform() == other.platform();
        return samePlace
                && channel.fields().has(number)
                && plain(channel, number).equals(plain(other, number));
    }

    /** Full and half width, capitals and a last stroke make no other account. */
    private static String plain(Channel channel, ChannelField number) {
        return Normalizer.normalize(channel.fields().of(number), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("/+$", "");
    }

    private static boolean isSecond(Channel channel, Channel other) {
        boolean sameUnit = channel.unit().equals(other.unit());
        boolean samePlatform = channel.kind() == ChannelKind.ACCOUNT && channel.platform() == other.platform();
        return sameUnit
                && (samePlatform || channel.kind().isSite() && other.kind().isSite());
    }

    /** Nothing happens to a channel before it was opened. */
    Optional<Refusal> event(Channel channel, LocalDate day, LocalDate today) {
        return event(day, today)
                .or(() -> channel.fields()
                        .day(OPENED_ON)
                        .filter(day::isBefore)
                        .map(opened ->
                                refusal("BEFORE_OPENING", opened.toString()).at("day")));
    }

    /** An event lies neither in the future nor longer back than anybody could still file it. */
    Optional<Refusal> event(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(refusal("EVENT_IN_FUTURE", day.toString()).at("day"));
        }
        return day.isBefore(limits.oldestEvent(today))
                ? Optional.of(refusal("EVENT_TOO_OLD", day.toString(), limits.oldestEventYears())
                        .at("day"))
                : Optional.empty();
    }

    Optional<Refusal> note(String note) {
        if (FieldRequirements.holdsPassword(note)) {
            return Optional.of(refusal("PASSWORD").at("note"));
        }
        return note.isBlank() || note.strip().length() > LONGEST_NOTE
                ? Optional.of(refusal("NOTE_MISSING", LONGEST_NOTE).at("note"))
                : Optional.empty();
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("registry.channel.refusal." + key, arguments);
    }
}

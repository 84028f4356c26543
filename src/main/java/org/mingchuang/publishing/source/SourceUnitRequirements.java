package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.springframework.stereotype.Component;

/** What an entry of the list needs. */
@Component
class SourceUnitRequirements {

    // Letters of other scripts come as they are registered: xn--…
    private static final Pattern DOMAIN = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DOMAIN = 120;
    private static final int LONGEST_LIST_VERSION = 40;

    private final SourceUnitStore units;

    SourceUnitRequirements(SourceUnitStore units) {
        this.units = units;
    }

    List<Refusal> toAdd(SourceUnitEntry given, Actor by) {
        if (!by.may(Permission.MANAGE_SOURCES)) {
            return List.of(refusal("NOT_PERMITTED"));
        }
        var refusals = new ArrayList<Refusal>();
        name(given.name()).ifPresent(refusals::add);
        refusals.addAll(entry(given));
        return refusals;
    }

    List<Refusal> toChange(SourceUnitEntry given, Actor by) {
        return by.may(Permission.MANAGE_SOURCES) ? entry(given) : List.of(refusal("NOT_PERMITTED"));
    }

    List<Refusal> toEnd(SourceUnitView unit, LocalDate lastDay, Actor by) {
        if (!by.may(Permission.MANAGE_SOURCES)) {
            return List.of(refusal("NOT_PERMITTED"));
        }
        return lastDay.isBefore(unit.validFrom())
                ? List.of(refusal("ENDS_BEFORE_IT_BEGINS", unit.validFrom().toString())
                        .at("lastDay"))
                : List.of();
    }

    static List<Refusal> entry(SourceUnitEntry given) {
        var refusals = new ArrayList<Refusal>();
        if (!DOMAIN.matcher(given.domain()).matches() || given.domain().length() > LONGEST_DOMAIN) {
            refusals.add(refusal("DOMAIN_MALFORMED").at("domain"));
        }
        if (given.listVersion().length() > LONGEST_LIST_VERSION) {
            refusals.add(refusal("LIST_VERSION_TOO_LONG", LONGEST_LIST_VERSION).at("listVersion"));
        }
        return refusals;
    }

    private Optional<Refusal> name(String name) {
        List<Refusal> unnamed = named(name);
        if (!unnamed.isEmpty()) {
            return Optional.of(unnamed.getFirst());
        }
        return units.latest(name).filter(known -> known.validUntil() == null).map(known -> nameTaken(name));
    }

    static List<Refusal> named(String name) {
        return name.isEmpty() || name.length() > LONGEST_NAME
                ? List.of(refusal("NAME_MISSING").at("name"))
                : List.of();
    }

    static Refusal nameTaken(String name) {
        return refusal("NAME_TAKEN", name).at("name");
    }

    static Refusal refusal(String reason, Object... arguments) {
        return Refusal.of("publishing.source.refusal." + reason, arguments);
    }
}

package org.mingchuang.registry.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.People;
import org.mingchuang.organization.PersonView;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.organization.Units;
import org.mingchuang.registry.ChannelKind;
import org.springframework.stereotype.Component;

/** What each field needs to be kept, whatever the state. */
@Component
public class FieldRequirements {

    // A site's mark: bm and 8 digits for ministries, 10 digits elsewhere (G-11).
    private static final Pattern SITE_CODE = Pattern.compile("bm[0-9]{8}|[0-9]{10}");
    private static final Pattern HOST = Pattern.compile(
            "([a-z0-9\\p{IsHan}]([a-z0-9\\p{IsHan}-]{0,61}[a-z0-9\\p{IsHan}])?\\.)+[a-z\\p{IsHan}]{2,}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>]{3,290}");
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)(密码|口令|password|passwd|pwd)\\s*((为|是|[:：=])|[A-Za-z0-9][\\x21-\\x7e]{3})");

    private final People people;
    private final Units units;
    private final FieldWords words;

    FieldRequirements(People people, Units units, FieldWords words) {
        this.people = people;
        this.units = units;
        this.words = words;
    }

    /** Nothing that looks like a platform's password is kept anywhere (M-13). */
    public static boolean holdsPassword(String text) {
        return PASSWORD.matcher(text).find();
    }

    List<Refusal> unmet(ChannelKind kind, UnitId unit, ChannelFields fields) {
        var unmet = new ArrayList<Refusal>();
        if (!fields.has(ChannelField.NAME)) {
            unmet.add(missing(ChannelField.NAME));
        }
        fields.values().forEach((field, value) -> ofOne(field, value, fields).ifPresent(unmet::add));
        strangers(unit, fields).forEach(unmet::add);
        if (kind.isSite() && fields.has(ChannelField.DOMAIN)) {
            domain(kind, unit, fields.of(ChannelField.DOMAIN)).ifPresent(unmet::add);
        }
        return unmet;
    }

    Refusal missing(ChannelField field) {
        return refusal("MISSING", field, words.label(field));
    }

    private Optional<Refusal> ofOne(ChannelField field, String value, ChannelFields fields) {
        if (value.length() > field.longest()) {
            return Optional.of(refusal("TOO_LONG", field, words.label(field), field.longest()));
        }
        if (holdsPassword(value)) {
            return Optional.of(refusal("PASSWORD", field, words.label(field)));
        }
        if (field == ChannelField.SITE_CODE && !SITE_CODE.matcher(value).matches()) {
            return Optional.of(refusal("SITE_CODE", field));
        }
        return isSound(field, value, fields)
                ? Optional.empty()
                : Optional.of(refusal(field.form().name(), field, words.label(field)));
    }

    /** N-23: the leader in charge is of the leadership or of the unit, the others are of the unit. */
    private List<Refusal> strangers(UnitId unit, ChannelFields fields) {
        return Arrays.stream(ChannelField.values())
                .filter(ChannelField::isPerson)
                .filter(field -> fields.person(field)
                        .flatMap(people::find)
                        .filter(PersonView::active)
                        .filter(person -> !isOf(person, unit, field))
                        .isPresent())
                .map(field -> refusal("STRANGER", field, words.label(field)))
                .toList();
    }

    private boolean isOf(PersonView person, UnitId unit, ChannelField field) {
        return person.unit().equals(unit)
                || field == ChannelField.LEADER
                        && units.find(person.unit())
                                .filter(view -> view.kind() == UnitKind.LEADERSHIP)
                                .isPresent();
    }

    private boolean isSound(ChannelField field, String value, ChannelFields fields) {
        return switch (field.form()) {
            case TEXT, LONG -> true;
            case ADDRESS -> ADDRESS.matcher(value).matches();
            case CHOICE -> field.choices().contains(value);
            case DAY -> fields.day(field).isPresent();
            case NUMBER -> value.matches("[0-9]{1,10}");
            case PERSON ->
                fields.person(field)
                        .flatMap(people::find)
                        .filter(PersonView::active)
                        .isPresent();
        };
    }

    /** G-08, G-09. A sub-site may stand below its parent's domain (D1). */
    private Optional<Refusal> domain(ChannelKind kind, UnitId unit, String domain) {
        String host = domain.replaceFirst("/.*", "");
        if (!HOST.matcher(host).matches() || (kind == ChannelKind.WEBSITE && !host.equals(domain))) {
            return Optional.of(refusal("DOMAIN", ChannelField.DOMAIN));
        }
        boolean institution = units.find(unit)
                .filter(view -> view.kind() == UnitKind.AFFILIATED_UNIT)
                .isPresent();
        boolean government = host.endsWith(".gov.cn") || host.endsWith(".政务");
        if (kind == ChannelKind.WEBSITE && institution) {
            boolean allowed = !government && (host.endsWith(".cn") || host.endsWith(".公益"));
            return allowed ? Optional.empty() : Optional.of(refusal("DOMAIN_INSTITUTION", ChannelField.DOMAIN));
        }
        return government ? Optional.empty() : Optional.of(refusal("DOMAIN_GOVERNMENT", ChannelField.DOMAIN));
    }

    static Refusal refusal(String key, ChannelField field, Object... arguments) {
        return Refusal.of("registry.field.refusal." + key, arguments).at(field.name());
    }
}

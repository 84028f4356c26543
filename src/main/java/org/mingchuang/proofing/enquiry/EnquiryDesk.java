package org.mingchuang.proofing.enquiry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.proofing.FileText;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.inspection.StoredWords;
import org.mingchuang.proofing.keeping.CurrentRules;
import org.springframework.stereotype.Component;

/** Checks what somebody hands in, and keeps what was found. */
@Component
class EnquiryDesk {

    private static final int LONGEST_TITLE = 60;

    private final CurrentRules rules;
    private final AddressText addresses;
    private final EnquiryStore store;
    private final EnquirySettings settings;
    private final Clock clock;

    EnquiryDesk(CurrentRules rules, AddressText addresses, EnquiryStore store, EnquirySettings settings, Clock clock) {
        this.rules = rules;
        this.addresses = addresses;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    Outcome<Long> text(String text, Actor by) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        return kept(EnquiryKind.TEXT, first, text, "text", by);
    }

    /** The file is read and forgotten. */
    Outcome<Long> file(String name, InputStream content, Actor by) throws IOException {
        String plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = plain.lastIndexOf('.');
        Path copy = Files.createTempFile(
                "enquiry", dot < 0 ? "" : plain.substring(dot).replaceAll("[^.A-Za-z0-9]", ""));
        try {
            Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            return kept(EnquiryKind.FILE, plain, FileText.read(copy), "file", by);
        } catch (IOException e) {
            String why = Objects.requireNonNullElse(e.getMessage(), "")
                    .replace(copy.toString(), plain)
                    .replace(String.valueOf(copy.getFileName()), plain);
            return Outcome.refused(refusal("FILE", why).at("file"));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    Outcome<Long> address(String address, Actor by) {
        return addresses
                .read(address)
                .fold(text -> kept(EnquiryKind.ADDRESS, address.strip(), text, "address", by), Outcome::refused);
    }

    /** Checks and keeps nothing. */
    List<EnquiryFinding> findings(String text) {
        return rules.check(Material.of(text, LocalDate.now(clock))).stream()
                .map(EnquiryDesk::finding)
                .toList();
    }

    int longest() {
        return settings.characters();
    }

    private Outcome<Long> kept(EnquiryKind kind, String title, String text, String field, Actor by) {
        if (text.isBlank()) {
            return Outcome.refused(refusal("EMPTY").at(field));
        }
        if (text.length() > settings.characters()) {
            return Outcome.refused(refusal("TOO_LONG", settings.characters()).at(field));
        }
        store.forgetBefore(clock.instant().minus(settings.keep()));
        return Outcome.done(store.add(new Enquiry(
                0,
                shortened(StoredWords.masked(title)),
                kind,
                text.length(),
                by.id(),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                findings(text))));
    }

    private static String shortened(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) + "…" : title;
    }

    private static EnquiryFinding finding(Located located) {
        Finding finding = located.finding();
        StoredWords words = StoredWords.of(located);
        return new EnquiryFinding(
                finding.severity(),
                finding.category(),
                finding.offset(),
                words.before(),
                words.found(),
                words.after(),
                finding.reason(),
                finding.suggestion(),
                finding.origin(),
                finding.rule());
    }

    static Refusal refusal(String key, Object... arguments) {
        return Refusal.of("proofing.enquiry.refusal." + key, arguments);
    }
}

package org.mingchuang.publishing.manuscript;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.SourceUnits;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.springframework.stereotype.Component;

/**
 * 转载要求 (N-10, M-08, O-16): only from a unit on the list that is in force on the publishing day, or from a government site; with the
 * original address; under the unchanged title.
 */
@Component
class ReprintRequirements {

    private static final String GOVERNMENT = ".gov.cn";

    private final SourceUnits sources;

    ReprintRequirements(SourceUnits sources) {
        this.sources = sources;
    }

    List<Refusal> unmet(Manuscripts.Text text, LocalDate day) {
        if (text.origin() != ContentOrigin.REPRINT) {
            return List.of();
        }
        var refusals = new ArrayList<Refusal>();
        Optional<SourceUnitView> unit = Optional.ofNullable(text.sourceUnit()).flatMap(sources::find);
        String host = hostOf(text.originalAddress());
        if (host.isEmpty()) {
            refusals.add(refusal("ORIGINAL_ADDRESS_MISSING", "originalAddress"));
        } else if (unit.isPresent() && !isOf(host, unit.get())) {
            refusals.add(refusal("ORIGINAL_ADDRESS_FOREIGN", "originalAddress"));
        }
        if (unit.isEmpty() && !isGovernment(host)) {
            refusals.add(refusal("SOURCE_UNIT_MISSING", "sourceUnit"));
        } else if (unit.isPresent() && !unit.get().isInForce(day)) {
            refusals.add(refusal("SOURCE_UNIT_NOT_IN_FORCE", "sourceUnit"));
        }
        if (!text.title().strip().equals(text.originalTitle().strip())) {
            refusals.add(refusal("TITLE_CHANGED", "title"));
        }
        return refusals;
    }

    private static boolean isOf(String host, SourceUnitView unit) {
        return host.equals(unit.domain()) || host.endsWith("." + unit.domain()) || isGovernment(host);
    }

    private static boolean isGovernment(String host) {
        return ("." + host).endsWith(GOVERNMENT);
    }

    /** Empty when the address is none of the web. */
    private static String hostOf(String address) {
        try {
            var uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.getHost().toLowerCase(Locale.ROOT) : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static Refusal refusal(String reason, String field) {
        return Refusal.of("publishing.manuscript.refusal." + reason).at(field);
    }
}

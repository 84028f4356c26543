package org.mingchuang.publishing.manuscript;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes links to show a version to somebody on the phone, and knows what a link opens. */
@Component
class PreviewLinkDesk {

    private static final int RANDOM_BYTES = 32;

    private final PreviewLinkStore links;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PreviewLinkDesk(PreviewLinkStore links, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** The token is told once and not kept; whoever loses it makes another link. */
    @Transactional
    public String make(Manuscript manuscript, int version, Actor by) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var link = new PreviewLink(manuscript.id(), version, now.plus(PreviewLink.LIFETIME));
        links.add(digest(token), link, by.id(), now);
        events.publishEvent(
                new ManuscriptChanged(manuscript, "PREVIEW_LINKED", Map.of("版本", Integer.toString(version)), by));
        return token;
    }

    Optional<PreviewLink> opened(String token) {
        return token.length() > 100 ? Optional.empty() : links.find(digest(token), clock.instant());
    }

    private static Digest digest(String token) {
        return Digest.of(token.getBytes(StandardCharsets.UTF_8));
    }
}

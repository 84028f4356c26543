package org.mingchuang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingchuang.kernel.Actor;
import org.mingchuang.portal.SiteWork;
import org.mingchuang.publishing.Releases;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Columns, sources, and the texts, each on its day: drafted, checked, signed and published as the rules ask. */
@Component
@ConditionalOnProperty(name = "mingchuang.demo", havingValue = "true")
class DemoContent {

    private static final Duration HALF_A_DAY = Duration.ofHours(5);

    private final DemoColumns columns;
    private final DemoWriting writing;
    private final DemoSigning signing;
    private final DemoClock clock;
    private final Releases releases;
    private final SiteWork site;

    DemoContent(
            DemoColumns columns,
            DemoWriting writing,
            DemoSigning signing,
            DemoClock clock,
            Releases releases,
            SiteWork site) {
        this.columns = columns;
        this.writing = writing;
        this.signing = signing;
        this.clock = clock;
        this.releases = releases;
        this.site = site;
    }

    void build(Actor founder) {
        columns.build(founder);
        items().forEach(this::publish);
    }

    private void publish(DemoItem item) {
        clock.moveTo(item.published().minus(HALF_A_DAY));
        DemoWriting.Draft draft = writing.write(item, null);
        var run = writing.submit(draft);
        clock.moveTo(item.published());
        signing.signAll(run);
        awaitRelease(draft);
    }

    /** The next text may go out only when this one is and the site is at rest, so that all of it keeps its day. */
    private void awaitRelease(DemoWriting.Draft draft) {
        for (int tries = 0; releases.find(draft.id()).isEmpty() || site.isRebuilding(); tries++) {
            if (tries > 1_500) {
                throw new IllegalStateException("not published within 30 seconds: " + draft.id());
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the demonstration was being loaded", e);
        }
    }

    private static List<DemoItem> items() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/items/*.html");
            return Stream.concat(Stream.of(new ClassPathResource("demo/notice.html")), Arrays.stream(found))
                    .map(DemoItem::read)
                    .sorted(Comparator.comparing(DemoItem::published))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

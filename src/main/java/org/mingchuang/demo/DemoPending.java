package org.mingchuang.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Approvals;
import org.mingchuang.approval.RunId;
import org.mingchuang.approval.RunView;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Work in hand, so that whoever signs in finds something to do: drafts, texts waiting for a signature, one sent back. */
@Component
class DemoPending {

    private static final Duration NEXT_WEEK = Duration.ofDays(7);

    private final DemoWriting writing;
    private final DemoSigning signing;
    private final Approvals approvals;
    private final Clock clock;

    DemoPending(DemoWriting writing, DemoSigning signing, Approvals approvals, Clock clock) {
        this.writing = writing;
        this.signing = signing;
        this.approvals = approvals;
        this.clock = clock;
    }

    void build() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:demo/pending/*.html");
        Arrays.stream(found)
                .sorted(Comparator.comparing(Resource::getFilename))
                .map(DemoItem::read)
                .forEach(this::bringTo);
    }

    private void bringTo(DemoItem item) {
        switch (item.get("stage")) {
            case "FIRST" -> submitted(item, null);
            case "LAST" -> signing.sign(submitted(item, null));
            case "BACK" -> signing.sendBack(submitted(item, null), "第二段的等级名称与评价办法不一致，请核对后再报。");
            case "PLANNED" -> signing.signAll(submitted(item, planned()).id());
            default -> writing.write(item, null);
        }
    }

    private RunView submitted(DemoItem item, @Nullable Instant plannedAt) {
        RunId run = writing.submit(writing.write(item, plannedAt));
        return approvals.find(run).orElseThrow();
    }

    private Instant planned() {
        return clock.instant().plus(NEXT_WEEK).truncatedTo(ChronoUnit.HOURS);
    }
}

package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.publishing.ManuscriptId;

class RetryGapTest {

    private static final Instant NOW = Instant.parse("2020-08-10T01:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT2S", "1, PT4S", "2, PT8S", "6, PT2M8S", "7, PT4M16S", "8, PT5M", "9, PT5M", "1000000, PT5M"})
    void the_wait_doubles_with_each_failure_up_to_five_minutes(int failures, Duration wait) {
        var delivery =
                new Delivery(1, new ManuscriptId(5), 1, "trial", Delivery.Action.PUBLISH, "", NOW, failures, "磁盘空间已满");

        assertThat(delivery.nextTry(NOW)).isEqualTo(NOW.plus(wait));
    }
}

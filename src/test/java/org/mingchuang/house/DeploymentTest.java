package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What deploy/ promises holds in a real nginx, where one is installed. */
class DeploymentTest {

    @Test
    void nginx_serves_the_site_store_as_the_application_does() throws IOException, InterruptedException {
        assumeTrue(List.of("nginx", "curl", "python3").stream().allMatch(DeploymentTest::isInstalled));

        Process check = new ProcessBuilder("deploy/nginx/check.sh")
                .redirectErrorStream(true)
                .start();
        String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor(1, TimeUnit.MINUTES);

        assertThat(report).contains(" 0 faults");
        assertThat(check.exitValue()).isZero();
    }

    private static boolean isInstalled(String program) {
        try {
            return new ProcessBuilder("sh", "-c", "command -v " + program)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

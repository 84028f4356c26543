package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benches are run by hand and seldom; what they measure must not move away from under them. */
class BenchesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void benches_compile_with_the_application() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var faults = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var benches = files.getJavaFileObjects(
                    Path.of("bench", "BenchSite.java"),
                    Path.of("bench", "ImportBench.java"),
                    Path.of("bench", "CompareBench.java"),
                    Path.of("bench", "ProofingBench.java"),
                    Path.of("bench", "RuleAlarms.java"),
                    Path.of("bench", "RebuildBench.java"),
                    Path.of("bench", "ReleaseBench.java"));
            boolean compiled = compiler.getTask(
                            faults,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-d",
                                    folder.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            benches)
                    .call();
            assertThat(compiled).as(faults.toString()).isTrue();
        }
    }
}

package org.mingchuang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingchuang.publishing.BulkImport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The command {@code ./run import FILE.jsonl [COLUMN]}: takes items of an older system in as drafts, also beside a running
 * installation. Exit status 0 when every line was good, 1 when some were left out, 2 when nothing could be done.
 */
final class ImportItems {

    static final String NAME = "import";

    /** Lazy: of all modules only what writing needs. Sweeps and reminders are the running installation's business. */
    private static final String[] SETTINGS = {
        "--mingchuang.beside=true",
        "--mingchuang.demo=false",
        "--db-scheduler.enabled=false",
        "--spring.main.lazy-initialization=true",
        "--logging.level.root=warn"
    };

    private ImportItems() {}

    static int run(String... arguments) {
        if (arguments.length < 2 || !Files.isReadable(Path.of(arguments[1]))) {
            IO.println("用法：./run import 文件.jsonl [没有对应栏目时放入的栏目路径]");
            return 2;
        }
        var command = new SpringApplicationBuilder(Mingchuang.class).web(WebApplicationType.NONE);
        try (var context = command.run(SETTINGS)) {
            BulkImport.Result result = context.getBean(BulkImport.class)
                    .run(Path.of(arguments[1]), arguments.length > 2 ? arguments[2] : "", IO::println);
            return result.faults() == 0 ? 0 : 1;
        } catch (IOException e) {
            IO.println("文件没有读完：" + e.getMessage());
            return 2;
        }
    }
}

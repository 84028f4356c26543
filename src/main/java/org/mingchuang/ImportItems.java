package org.mingchuang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.BulkImport;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The command {@code ./run import FILE.jsonl [COLUMN]}: takes items of an older system in as drafts, also beside a running
 * installation. Exit status 0 when every line was good, 1 when some were left out, 2 when nothing could be done.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "org.mingchuang.web",
            "org.mingchuang.database",
            "org.mingchuang.audit",
            "org.mingchuang.calendar",
            "org.mingchuang.files",
            "org.mingchuang.organization",
            "org.mingchuang.duty",
            "org.mingchuang.approval",
            "org.mingchuang.publishing"
        },
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class),
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ApplicationRunner.class)
        })
class ImportItems {

    static final String NAME = "import";

    /** Lazy: of all modules only what writing needs. Sweeps and reminders are the running installation's business. */
    private static final String[] SETTINGS = {
        "--mingchuang.beside=true", "--spring.main.lazy-initialization=true", "--logging.level.root=warn"
    };

    /** Who looks after people can end their sessions, and is part of what is loaded; nobody's session is touched here. */
    @Bean
    JdbcIndexedSessionRepository untouchedSessions(JdbcOperations database, TransactionOperations transactions) {
        return new JdbcIndexedSessionRepository(database, transactions);
    }

    static int run(String... arguments) {
        if (arguments.length < 2 || !Files.isReadable(Path.of(arguments[1]))) {
            IO.println("用法：./run import 文件.jsonl [没有对应栏目时放入的栏目路径]");
            return 2;
        }
        var command = new SpringApplicationBuilder(ImportItems.class).web(WebApplicationType.NONE);
        try (var context = command.run(SETTINGS)) {
            if (context.getBean(Units.class).all().isEmpty()) {
                IO.println("还没有设立单位。请先启动系统，设立单位和栏目后再导入。");
                return 2;
            }
            BulkImport.Result result = context.getBean(BulkImport.class)
                    .run(Path.of(arguments[1]), arguments.length > 2 ? arguments[2] : "", IO::println);
            return result.faults() == 0 ? 0 : 1;
        } catch (IOException e) {
            IO.println("文件没有读完：" + e.getMessage());
            return 2;
        }
    }
}

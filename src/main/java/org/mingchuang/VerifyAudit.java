package org.mingchuang;

import java.time.Clock;
import java.util.Map;
import org.mingchuang.audit.AuditChain;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
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
import org.springframework.stereotype.Controller;

/**
 * The command {@code ./run verify-audit}: proves the audit trail, also beside a running installation. Exit status 0 when the
 * chain is whole, 1 when it is broken; the first broken link is named.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"org.mingchuang.database", "org.mingchuang.audit"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class))
class VerifyAudit {

    static final String NAME = "verify-audit";

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    static int run() {
        var command = new SpringApplicationBuilder(VerifyAudit.class)
                .web(WebApplicationType.NONE)
                // Lazy: of the audit module only the chain is needed, and nothing that its pages need.
                .properties(Map.of("mingchuang.beside", "true", "spring.main.lazy-initialization", "true"));
        try (var context = command.run()) {
            return report(context.getBean(AuditChain.class).verify());
        }
    }

    static int report(AuditChain.ChainState state) {
        if (state.isWhole()) {
            IO.println("留痕链完整：共 " + state.good() + " 条记录，末条摘要 " + state.end());
            return 0;
        }
        IO.println("留痕链在第 " + state.brokenAt() + " 条处断开：该条缺失或被改动，之前 " + state.good() + " 条完好");
        return 1;
    }
}

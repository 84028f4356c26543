package org.mingchuang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The installation's own database, used unless {@code spring.datasource.url} names a server. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
@EnableConfigurationProperties(DatabaseSettings.class)
class OwnDatabase {

    @Bean
    PostgresServer postgresServer(DatabaseSettings settings) throws IOException, InterruptedException {
        return new PostgresServer(settings);
    }

    @Bean
    HikariDataSource dataSource(PostgresServer server) throws IOException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(PostgresServer.NAME);
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(20);
        pool.setPoolName("own");
        return pool;
    }
}

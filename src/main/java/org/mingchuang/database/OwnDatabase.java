package org.mingchuang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The installation's own database, used unless {@code spring.datasource.url} names a server. */
@Configuration
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class OwnDatabase {

    /** Starts the server; a command beside a running installation uses the one that runs. */
    @Bean
    RunningServer ownServer(DatabaseSettings settings) throws IOException, InterruptedException {
        var running = settings.beside() ? PostgresServer.running(settings) : Optional.<PostgresServer.Address>empty();
        return running.isPresent()
                ? new RunningServer(running.get(), () -> {})
                : RunningServer.of(new PostgresServer(settings));
    }

    @Bean
    HikariDataSource dataSource(RunningServer server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.address().url(PostgresServer.NAME));
        pool.setUsername(PostgresServer.NAME);
        pool.setPassword(server.address().password());
        pool.setMaximumPoolSize(20);
        pool.setPoolName("own");
        return pool;
    }

    /** A server that is running, and what has to be done with it at the end. */
    record RunningServer(PostgresServer.Address address, AutoCloseable end) implements AutoCloseable {

        static RunningServer of(PostgresServer server) {
            return new RunningServer(server.address(), server);
        }

        @Override
        public void close() throws Exception {
            end.close();
        }
    }
}

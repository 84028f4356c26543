package org.mingchuang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @Test
    void what_was_committed_survives_a_killed_server_and_the_next_start() throws Exception {
        var settings = new DatabaseSettings(data, false, false);

        try (var server = new PostgresServer(settings)) {
            execute(server.address(), "create table kept (number int)");
            execute(server.address(), "insert into kept values (7)");
            ProcessHandle.of(pid()).orElseThrow().destroyForcibly();

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> count(server.address()) == 1);
        }
        try (var server = new PostgresServer(settings)) {
            assertThat(count(server.address())).isEqualTo(1);
            assertThat(PostgresServer.running(settings)).contains(server.address());
            assertThatThrownBy(() -> new PostgresServer(settings))
                    .isInstanceOf(Exception.class)
                    .hasMessageContaining("另一个正在运行的实例");
        }
        assertThat(PostgresServer.running(settings)).isEmpty();
    }

    private static long pid() throws IOException {
        Path file = data.resolve("postgres/cluster/postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    private static void execute(PostgresServer.Address address, String statement) throws SQLException {
        try (Connection connection = connection(address);
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private static int count(PostgresServer.Address address) throws SQLException {
        try (Connection connection = connection(address);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from kept")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connection(PostgresServer.Address address) throws SQLException {
        return DriverManager.getConnection(address.url(PostgresServer.NAME), PostgresServer.NAME, address.password());
    }
}

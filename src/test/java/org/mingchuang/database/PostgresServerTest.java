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
                    .isInstanceOf(DataFolderInUse.class)
                    .hasMessageContaining(data.toString());
        }
        assertThat(PostgresServer.running(settings)).isEmpty();
    }

    @Test
    void a_first_load_that_was_cut_off_leaves_an_empty_database_for_the_next() throws Exception {
        var settings = new DatabaseSettings(data.resolve("cut-off"), false, false);
        var load = new FirstLoad(settings);

        try (var server = new PostgresServer(settings)) {
            assertThatThrownBy(() -> load.run(() -> {
                        try {
                            execute(server.address(), "create table half (number int)");
                        } catch (SQLException e) {
                            throw new IOException(e);
                        }
                        throw new IOException("the machine is switched off");
                    }))
                    .hasMessage("the machine is switched off");
        }
        assertThat(load.wasCutOff()).isTrue();

        try (var server = new PostgresServer(settings)) {
            assertThat(load.wasCutOff()).isFalse();
            execute(server.address(), "create table half (number int)");
            load.run(() -> {});
        }
        try (var server = new PostgresServer(settings)) {
            assertThatThrownBy(() -> execute(server.address(), "create table half (number int)"))
                    .hasMessageContaining("already exists");
        }
    }

    @Test
    void a_first_start_that_was_killed_while_it_made_the_database_is_made_again() throws Exception {
        Path home = data.resolve("killed/postgres");
        Files.createDirectories(home.resolve("cluster.part1"));
        Files.writeString(home.resolve("cluster.part1/PG_VERSION"), "18");

        try (var server = new PostgresServer(new DatabaseSettings(data.resolve("killed"), false, false))) {
            execute(server.address(), "create table made (number int)");
        }
        assertThat(home.resolve("cluster.part1")).doesNotExist();
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

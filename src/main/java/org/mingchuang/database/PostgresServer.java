package org.mingchuang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A durable PostgreSQL server of this installation alone: listens on the loopback address, keeps its files below the data
 * folder, lives exactly as long as the application. What a killed application leaves running is stopped at the next start.
 */
final class PostgresServer implements AutoCloseable {

    static final String NAME = "mingchuang";
    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private final Path home;
    private final Path cluster;
    private final boolean temporary;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final PostgresBinaries binaries;
    private final Commands commands;
    private final String password;
    private final int port;
    private final Thread watch;
    private volatile boolean closing;

    PostgresServer(DatabaseSettings settings) throws IOException, InterruptedException {
        home = settings.home();
        cluster = home.resolve("cluster");
        temporary = settings.temporary();
        Files.createDirectories(home);
        lockFile = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = locked(lockFile, settings.folder());
        binaries = PostgresBinaries.unpackedIn(home.resolve("dist"));
        commands = new Commands(home.resolve("last-command.log"), home);
        password = password();
        if (!Files.exists(cluster)) {
            create();
        }
        stopLeftOver();
        port = freePort();
        start();
        createDatabase(new FirstLoad(settings));
        watch = Thread.ofVirtual().name("postgres-watch").start(this::watch);
    }

    Address address() {
        return new Address(port, password);
    }

    /** Where the server of an installation that is running already listens, for commands beside it; empty when none runs. */
    static Optional<Address> running(DatabaseSettings settings) throws IOException {
        Path pidFile = settings.home().resolve("cluster/postmaster.pid");
        if (!Files.exists(pidFile) || commandLineOf(pidIn(pidFile)).isEmpty()) {
            return Optional.empty();
        }
        int port = Integer.parseInt(Files.readAllLines(pidFile).get(3).strip());
        return Optional.of(new Address(
                port, Files.readString(settings.home().resolve("password")).strip()));
    }

    private String password() throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(bytes));
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closing = true;
        watch.interrupt();
        commands.run(binaries.program("pg_ctl"), "-D", cluster.toString(), "-m", "fast", "-w", "stop");
        lock.release();
        lockFile.close();
    }

    private static FileLock locked(FileChannel file, Path folder) throws IOException {
        try {
            FileLock lock = file.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            log.debug("locked by this very process", e);
        }
        file.close();
        throw new DataFolderInUse(folder);
    }

    /** Under another name until it is whole: a start that was cut off leaves nothing that looks like a database. */
    private void create() throws IOException, InterruptedException {
        removeParts();
        Path part = Files.createTempDirectory(home, "cluster.part");
        initialize(part);
        Files.writeString(part.resolve("mingchuang.conf"), """
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 60
                shared_buffers = 128MB
                timezone = 'UTC'
                log_timezone = 'UTC'
                """);
        Files.writeString(part.resolve("postgresql.conf"), "\ninclude 'mingchuang.conf'\n", StandardOpenOption.APPEND);
        Files.move(part, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeParts() throws IOException {
        try (var parts = Files.newDirectoryStream(home, "cluster.part*")) {
            for (Path part : parts) {
                FileSystemUtils.deleteRecursively(part);
            }
        }
    }

    private void initialize(Path folder) throws IOException, InterruptedException {
        // Chinese trigrams need a locale that knows letters beyond ASCII; the built-in one does and is the same
        // everywhere.
        commands.run(
                binaries.program("initdb"),
                "-D",
                folder.toString(),
                "-U",
                NAME,
                "-A",
                "scram-sha-256",
                "--pwfile=" + home.resolve("password"),
                "-E",
                "UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--no-instructions");
    }

    private void start() throws IOException, InterruptedException {
        String options =
                "-p " + port + (temporary ? " -c fsync=off -c synchronous_commit=off -c full_page_writes=off" : "");
        commands.run(
                binaries.program("pg_ctl"),
                "-D",
                cluster.toString(),
                "-w",
                "-t",
                "120",
                "-l",
                home.resolve("postgres.log").toString(),
                "-o",
                options,
                "start");
    }

    private void createDatabase(FirstLoad load) throws IOException {
        try (Connection connection = DriverManager.getConnection(address().url("postgres"), NAME, password);
                Statement statement = connection.createStatement()) {
            if (temporary || load.wasCutOff()) {
                statement.execute("drop database if exists " + NAME + " with (force)");
            }
            if (!exists(statement)) {
                statement.execute("create database " + NAME);
            }
            load.startOver();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
            return found.next();
        }
    }

    private void stopLeftOver() throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = pidIn(pidFile);
        if (commandLineOf(pid).contains(cluster.toString())) {
            log.warn("stopping the database that a killed application left behind (pid {})", pid);
            commands.run(binaries.program("pg_ctl"), "-D", cluster.toString(), "-m", "fast", "-w", "stop");
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    /** A server that dies alone is started again on the same port; the connection pool then finds it by itself. */
    private void watch() {
        try {
            while (!closing) {
                Thread.sleep(1_000);
                Path pidFile = cluster.resolve("postmaster.pid");
                boolean running =
                        Files.exists(pidFile) && commandLineOf(pidIn(pidFile)).contains(cluster.toString());
                if (!running && !closing) {
                    log.error("the database has died; starting it again");
                    Files.deleteIfExists(pidFile);
                    start();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.error("the database can't be started again; restart the application", e);
        }
    }

    private static long pidIn(Path pidFile) throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    }

    /** Empty for a process that is gone; also for a zombie. */
    private static String commandLineOf(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** How to reach a server. */
    record Address(int port, String password) {

        String url(String database) {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
        }
    }
}

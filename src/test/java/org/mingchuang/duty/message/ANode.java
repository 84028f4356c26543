package org.mingchuang.duty.message;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingchuang.Mingchuang;
import org.mingchuang.portal.DatabaseOfTest;

/** Another node of the installation: the whole application in a process of its own, which can be killed like a power cut. */
record ANode(Process process, Path log) implements AutoCloseable {

    /** What all nodes of one installation have in common, as command-line arguments. */
    static List<String> settings(DatabaseOfTest database, int mailPort) {
        return List.of(
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=6",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailPort,
                "--spring.mail.properties.mail.smtp.timeout=60000",
                "--db-scheduler.heartbeat-interval=1s",
                "--db-scheduler.missed-heartbeats-limit=4",
                "--mingchuang.demo=false",
                "--mingchuang.field-key=000102030405060708090a0b0c0d0e0f",
                "--mingchuang.duty.mail-from=duty@zjw.example.gov.cn",
                "--mingchuang.duty.quiet=",
                "--mingchuang.duty.sweep=1s",
                "--mingchuang.duty.lease=5s",
                "--server.port=0");
    }

    static ANode start(Path folder, List<String> settings) throws IOException {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                Mingchuang.class.getName(),
                "--mingchuang.data=" + folder));
        command.addAll(settings);
        Files.createDirectories(folder);
        Path log = folder.resolve("node.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ANode(process, log);
    }

    /** The product's own classes: the tests' parts stay out of it. */
    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** At once, with nothing put in order. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Says so itself, on its console; a node that has died on the way shows why. */
    boolean isReady() {
        try {
            String said = Files.readString(log);
            if (!process.isAlive()) {
                throw new IllegalStateException("the node has died: " + said);
            }
            return said.contains("明窗已就绪");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning(long pid) {
        return process.pid() == pid && process.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

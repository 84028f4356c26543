package org.mingchuang.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the database's programs; PostgreSQL refuses to run as root, so root's rights are put off first. */
final class Commands {

    private static final int SECONDS = 180;

    private final Path log;
    private final List<String> prefix;

    Commands(Path log, Path home) throws IOException, InterruptedException {
        this.log = log;
        this.prefix = prefixFor(home);
    }

    void run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(prefix);
        words.addAll(List.of(command));
        var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException(String.join(" ", words) + ": " + Files.readString(log));
        }
    }

    private static List<String> prefixFor(Path home) throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        // In an unmapped user namespace the same files belong to us, and the user number shows as 65534.
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (succeeds("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "true")
                && succeeds("chown", "-R", "65534:65534", home.toString())) {
            return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        throw new IOException("PostgreSQL 不能以 root 身份运行，且本机不支持降权，请换普通用户启动");
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false; // the program is not installed
        }
    }
}

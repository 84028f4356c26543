package org.mingchuang.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The one password of all demonstration accounts: made up at the first start, kept readable for its owner alone. */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class DemoPassword {

    // Without characters that look alike, so that it can be typed off a screen.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Path file;

    DemoPassword(DemoSettings settings) {
        this.file = settings.passwordFile();
    }

    String get() throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.resolveSibling("."));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, madeUp());
        }
        return Files.readString(file).strip();
    }

    private static String madeUp() {
        String letters = new SecureRandom()
                .ints(9, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        return "Mc-" + letters + "-7";
    }
}

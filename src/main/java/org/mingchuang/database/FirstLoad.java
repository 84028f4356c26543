package org.mingchuang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * 首次装入: the long filling of a new database, of which a mark in the data folder says that it is under way. Where the mark is
 * found at the next start, the filling was cut off: the installation's own database is then made anew, empty.
 */
@Component
@EnableConfigurationProperties(DatabaseSettings.class)
public class FirstLoad {

    private final Path mark;

    FirstLoad(DatabaseSettings settings) {
        this.mark = settings.folder().resolve("first-load");
    }

    /** Does the filling; whatever ends it early leaves the mark. */
    public void run(Filling filling) throws IOException {
        Files.createDirectories(mark.resolveSibling("."));
        Files.writeString(mark, "");
        filling.run();
        startOver();
    }

    /** Whether the last filling did not come to its end; on a foreign database its rows are still there. */
    public boolean wasCutOff() {
        return Files.exists(mark);
    }

    /** There is nothing left of a filling that was cut off. */
    void startOver() throws IOException {
        Files.deleteIfExists(mark);
    }

    /** What fills the database. */
    @FunctionalInterface
    public interface Filling {

        void run() throws IOException;
    }
}

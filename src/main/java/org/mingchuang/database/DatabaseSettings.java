package org.mingchuang.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code mingchuang.*} of the installation's own database.
 *
 * @param data folder of everything that the installation keeps
 * @param temporary true only in tests and benches: the database is empty at each start, and nothing waits for the disk
 * @param beside true for a command that may run beside the installation: it uses the server that is running, if one is
 */
@ConfigurationProperties("mingchuang")
record DatabaseSettings(
        @DefaultValue("./data") Path data,
        @DefaultValue("false") boolean temporary,
        @DefaultValue("false") boolean beside) {

    Path folder() {
        return data.toAbsolutePath().normalize();
    }

    Path home() {
        return folder().resolve("postgres");
    }
}

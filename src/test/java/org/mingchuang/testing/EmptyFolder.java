package org.mingchuang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Removes what an earlier run left in the data folder; the unpacked database programs stay. */
public final class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path data = Path.of(context.getEnvironment().getRequiredProperty("mingchuang.data"));
        for (String folder : List.of("site", "files", "keys")) {
            try {
                FileSystemUtils.deleteRecursively(data.resolve(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

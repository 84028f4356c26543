package org.mingchuang.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code mingchuang.*} of the demonstration.
 *
 * @param demo whether the demonstration commission is loaded into an empty installation
 */
@ConfigurationProperties("mingchuang")
record DemoSettings(
        @DefaultValue("true") boolean demo,
        @DefaultValue("./data") Path data) {

    Path passwordFile() {
        return data.toAbsolutePath().normalize().resolve("demo-password");
    }
}

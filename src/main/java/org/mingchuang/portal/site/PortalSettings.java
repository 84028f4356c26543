package org.mingchuang.portal.site;

import java.nio.file.Path;
import org.mingchuang.portal.store.SiteStore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The site's settings and its store. */
@Configuration
@EnableConfigurationProperties(SiteSettings.class)
class PortalSettings {

    @Bean
    SiteStore siteStore(SiteSettings settings) {
        return new SiteStore(Path.of(settings.store()));
    }
}

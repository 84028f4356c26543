package org.mingchuang.portal.serve;

import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.portal.store.SiteStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the public site before everything else. */
@Configuration
class ServeSettings {

    @Bean
    FilterRegistrationBean<PublicFilter> publicSite(SiteStore store, SiteSettings settings) {
        var filter = new PublicFilter(new HotPages(store, settings.cache() * 1024L * 1024L), settings.prefix());
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}

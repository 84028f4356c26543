package org.mingchuang.portal.serve;

import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.portal.store.SiteStore;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the public site before everything else. */
@Configuration
class ServeSettings {

    @Bean
    FilterRegistrationBean<PublicFilter> publicSite(PublicFilter site) {
        var registration = new FilterRegistrationBean<>(site);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    PublicFilter publicFilter(SiteStore store, SiteSettings settings) {
        return new PublicFilter(new HotPages(store, settings.cache() * 1024L * 1024L), settings.prefix());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableAddresses(PublicFilter site) {
        return factory -> factory.addEngineValves(new UnreadableAddresses(site));
    }
}

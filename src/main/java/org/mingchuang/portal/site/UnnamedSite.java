package org.mingchuang.portal.site;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds whoever starts an installation that its public site has no name yet. */
@Component
class UnnamedSite {

    private final SiteSettings settings;

    UnnamedSite(SiteSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(30)
    void remind() {
        if (settings.name().equals(SiteSettings.UNNAMED)) {
            IO.println("""
                    门户网站还没有名称、网站标识码和备案号。请在 application.yml 中设置 mingchuang.site.*（见 README），然后重新启动。
                    """);
        }
    }
}

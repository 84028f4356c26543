package org.mingchuang;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console where the site and the office are, once everything is ready. */
@Component
@ConditionalOnWebApplication
class Addresses {

    private final Environment environment;

    Addresses(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void say() {
        String home = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        IO.println("""

                明窗已就绪（按 Ctrl-C 停止）
                  门户网站  %s/
                  工作后台  %s/office
                """.formatted(home, home));
    }
}

package org.mingchuang.organization.setup;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.mingchuang.organization.account.AccountDesk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * 初始设置链接: at the start of an empty installation the console shows a link of one use, by which whoever can read the
 * console makes the first system administrator. There is no account and no password before that (S-06).
 */
@Component
class SetUpLink {

    private static final Duration VALID = Duration.ofHours(24);

    private final SetUpLinkStore links;
    private final AccountDesk accounts;
    private final Environment environment;
    private final Clock clock;
    private final boolean demonstration;

    SetUpLink(
            SetUpLinkStore links,
            AccountDesk accounts,
            Environment environment,
            Clock clock,
            @Value("${mingchuang.demo:true}") boolean demonstration) {
        this.links = links;
        this.accounts = accounts;
        this.environment = environment;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(20)
    void show() {
        if (!demonstration && !accounts.isAnybodyThere()) {
            IO.println("""
                    系统中还没有任何账号。请在 24 小时内打开下面的链接，设立单位和第一名系统管理员（只能使用一次）：
                      http://localhost:%s%s/office/set-up/%s
                    """.formatted(
                            environment.getProperty("local.server.port", "8080"),
                            environment.getProperty("server.servlet.context-path", ""),
                            renewed()));
        }
    }

    String renewed() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.replaceWith(token, clock.instant().plus(VALID));
        return token;
    }
}

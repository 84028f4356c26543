package org.mingchuang.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.mingchuang.database.FirstLoad;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Grant;
import org.mingchuang.kernel.Permission;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.organization.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demonstration commission into an empty installation, and says at each start how to sign in. */
@Component
@Order(20)
@ConditionalOnProperty(name = "mingchuang.demo", havingValue = "true")
class DemoStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final Instant FOUNDED = Instant.parse("2020-05-18T01:00:00Z");

    private final FirstLoad load;
    private final Units units;
    private final DemoPassword password;
    private final DemoOrganization organization;
    private final DemoContent content;
    private final DemoPending pending;
    private final DemoChannels channels;
    private final DemoMedia media;
    private final DemoClock clock;

    DemoStart(
            FirstLoad load,
            Units units,
            DemoPassword password,
            DemoOrganization organization,
            DemoContent content,
            DemoPending pending,
            DemoChannels channels,
            DemoMedia media,
            DemoClock clock) {
        this.load = load;
        this.units = units;
        this.password = password;
        this.organization = organization;
        this.content = content;
        this.pending = pending;
        this.channels = channels;
        this.media = media;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (load.wasCutOff()) {
            throw new IllegalStateException("演示单位上次没有装完，请清空所配置的数据库后重新启动");
        }
        if (units.all().isEmpty()) {
            IO.println("正在装入演示单位，约需半分钟…");
            load.run(this::fill);
        }
    }

    private void fill() throws IOException {
        clock.moveTo(FOUNDED);
        try {
            organization.build(password.get(), founder());
            content.build(founder());
        } finally {
            clock.returnToPresent();
        }
        pending.build();
        channels.build();
        media.build();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(20)
    void sayHowToSignIn() throws IOException {
        IO.println("""

                演示账号（密码均为 %s）：
                  gongyuqing    龚雨晴  办公室拟稿人          luojingmo    罗敬墨  办公室负责人
                  ranqitang     冉启棠  分管办公室、政务公开  qinshuyuan   覃述远  主要领导
                  liaoqiubai    廖秋柏  房管科拟稿人          zengshuyao   曾书瑶  房管科科长
                  tianwenyan    田闻雁  分管房管科等          haoyanbing   郝砚冰  系统管理员
                  duzhiwei      杜知微  质安站运维人员        qiushizhong  邱时中  质安站站长
                  jiangsuwei    蒋素薇  安全管理员            mapinghu     马平湖  审计管理员
                """.formatted(password.get()));
        log.info("demonstration ready");
    }

    /** Who sets an installation up: the system itself, with the rights of a first administrator. */
    private static Actor founder() {
        var rights = Set.of(
                Grant.everywhere(Permission.MANAGE_ORGANIZATION),
                Grant.everywhere(Permission.MANAGE_COLUMNS),
                Grant.everywhere(Permission.MANAGE_SOURCES));
        return new Actor(PersonId.SYSTEM, "系统", new UnitId(0), rights, "");
    }
}

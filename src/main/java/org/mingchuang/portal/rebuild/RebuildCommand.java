package org.mingchuang.portal.rebuild;

import org.mingchuang.kernel.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** {@code ./run --rebuild-site}: starts as always and rebuilds the whole site, such as after its folder was lost. */
@Component
class RebuildCommand implements ApplicationRunner {

    private static final String OPTION = "rebuild-site";

    private final Rebuilds rebuilds;

    RebuildCommand(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(OPTION)) {
            rebuilds.request("启动命令提出", true, Actor.system());
        }
    }
}

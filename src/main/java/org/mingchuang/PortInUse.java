package org.mingchuang;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;

/** Says what to do when another program already listens on the port. */
class PortInUse extends AbstractFailureAnalyzer<PortInUseException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "端口 " + cause.getPort() + " 正被其他程序使用。",
                "请停止那个程序，或用 MINGCHUANG_PORT 另指端口，例如：MINGCHUANG_PORT=8081 ./run",
                cause);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}

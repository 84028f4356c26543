package org.mingchuang.web.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests that the web server itself refuses, such as a broken address, get one plain page of ours too. */
@Configuration
class BareFaults {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareFaultPages() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainReport.class.getName());
            }
        });
    }

    /** Public, with a public constructor: the web server makes it by its name. */
    public static final class PlainReport extends ErrorReportValve {

        private static final String PAGE = """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>请求未完成</title></head>\
                <body><h1>请求未完成</h1><p>地址有误或者系统正忙，请检查地址后再试。</p><p><a href="/">返回首页</a></p></body></html>
                """;

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html;charset=UTF-8");
            try {
                response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
                response.finishResponse();
            } catch (IOException gone) {
                container.getLogger().debug("reader gone before the fault page", gone);
            }
        }
    }
}

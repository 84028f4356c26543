package org.mingchuang.web.shell;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.web.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders compiled JTE templates wholly into memory first: a template that throws leaves no half page. */
@Configuration
class JteViewResolver {

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine, ShellMaker shells) {
        return (name, locale) -> viewOf(name, locale, engine, shells);
    }

    private static @Nullable View viewOf(String name, Locale locale, TemplateEngine engine, ShellMaker shells) {
        return name.contains(":") ? null : new JteView(name + ".jte", engine, shells);
    }

    /** One template; {@code page} from the model and the shell of the request are all it gets. */
    private record JteView(String template, TemplateEngine engine, ShellMaker shells) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Shell shell = shells.of(request);
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.put("shell", shell);
            var output = new Utf8ByteOutput();
            engine.render(template, values, output);
            OfficeHeaders.loosenFor(values.getOrDefault("page", ""), response);
            response.setContentType(getContentType());
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}

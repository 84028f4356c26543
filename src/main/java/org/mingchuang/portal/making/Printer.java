package org.mingchuang.portal.making;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.mingchuang.portal.page.PublicPage;
import org.springframework.stereotype.Component;

/** 打印: a page record through its template into bytes. A template that throws leaves nothing behind. */
@Component
class Printer {

    private final TemplateEngine engine;

    Printer(TemplateEngine engine) {
        this.engine = engine;
    }

    byte[] print(PublicPage page) {
        var output = new Utf8ByteOutput();
        engine.render(page.template(), page, output);
        return output.toByteArray();
    }
}

package org.mingchuang.portal.rebuild;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mingchuang.kernel.Digest;
import org.mingchuang.portal.making.SitePlanner;
import org.mingchuang.portal.site.SiteSettings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** 版式: a digest of all that shapes every page: settings, navigation, style, templates and the code that fills them. */
@Component
class Look {

    private static final String[] CODE = {
        "classpath*:gg/jte/generated/precompiled/portal/page/*.class", "classpath*:org/mingchuang/portal/making/*.class"
    };

    private final SitePlanner planner;
    private final SiteSettings settings;
    private final String code = digestOfCode();

    Look(SitePlanner planner, SiteSettings settings) {
        this.planner = planner;
        this.settings = settings;
    }

    String now() {
        return Digest.of(settings + "\n" + planner.plan().frame() + "\n" + code).hex();
    }

    private static String digestOfCode() {
        var resolver = new PathMatchingResourcePatternResolver();
        var digests = new StringBuilder();
        try {
            for (String pattern : CODE) {
                for (Resource resource : resolver.getResources(pattern)) {
                    digests.append(Digest.of(resource.getContentAsByteArray()).hex());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digests.toString();
    }
}

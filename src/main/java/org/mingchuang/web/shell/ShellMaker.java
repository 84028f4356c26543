package org.mingchuang.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.ActorSource;
import org.mingchuang.web.Assets;
import org.mingchuang.web.NavEntry;
import org.mingchuang.web.Navigation;
import org.mingchuang.web.Notice;
import org.mingchuang.web.Shell;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers what the layout prints: who is signed in, the menu that modules contribute, the notice of the last act. */
@Component
class ShellMaker {

    private final ObjectProvider<ActorSource> actors;
    private final ObjectProvider<Navigation> navigations;
    private final Assets assets;
    private final Texts texts;

    ShellMaker(ObjectProvider<ActorSource> actors, ObjectProvider<Navigation> navigations, Assets assets, Texts texts) {
        this.actors = actors;
        this.navigations = navigations;
        this.assets = assets;
        this.texts = texts;
    }

    Shell of(HttpServletRequest request) {
        Actor actor = actors.stream()
                .flatMap(source -> source.current().stream())
                .findFirst()
                .orElse(null);
        return new Shell(
                texts.of("web.shell.name"),
                actor,
                actor == null ? "" : unitNameOf(actor),
                request.getRequestURI().substring(request.getContextPath().length()),
                menuOf(actor),
                noticeOf(request),
                tokenOf(request),
                request.getContextPath(),
                assets);
    }

    private String unitNameOf(Actor actor) {
        return actors.stream()
                .map(source -> source.unitNameOf(actor))
                .findFirst()
                .orElse("");
    }

    private List<NavEntry> menuOf(@Nullable Actor actor) {
        return actor == null
                ? List.of()
                : navigations.stream()
                        .flatMap(navigation -> navigation.entries(actor).stream())
                        .sorted(Comparator.comparingInt(NavEntry::order))
                        .toList();
    }

    private static @Nullable Notice noticeOf(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Notice.ATTRIBUTE) instanceof Notice notice ? notice : null;
    }

    private static String tokenOf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }
}

package org.mingchuang.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.web.ActorSource;
import org.mingchuang.web.Permitted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets nobody reach an office controller without its {@link Permitted} permission, and hands controllers their Actor. */
@Component
class Guard implements HandlerInterceptor, HandlerMethodArgumentResolver {

    private final ObjectProvider<ActorSource> actors;

    Guard(ObjectProvider<ActorSource> actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            require(method);
        }
        return true;
    }

    private void require(HandlerMethod method) {
        Permitted permitted = method.getMethodAnnotation(Permitted.class);
        if (permitted == null) {
            permitted = method.getBeanType().getAnnotation(Permitted.class);
        }
        if (permitted != null && Arrays.stream(permitted.value()).noneMatch(current()::may)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Actor current() {
        return actors.stream()
                .flatMap(source -> source.current().stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }
}

package org.mingchuang.approval.route;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.approval.MaterialOrigin;
import org.mingchuang.approval.Target;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitKind;
import org.mingchuang.web.Option;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Routes in words, and the words to choose from. */
@Component
class RouteNames {

    private final Texts texts;

    RouteNames(Texts texts) {
        this.texts = texts;
    }

    String of(UnitKind kind) {
        return texts.of("organization.unit.kind", kind);
    }

    String of(MaterialOrigin origin) {
        return texts.of("approval.origin", origin);
    }

    String of(Target target) {
        return texts.of("approval.target", target);
    }

    String of(PostKind post) {
        return texts.of("organization.post", post);
    }

    String of(Conditions conditions) {
        return Stream.of(
                        conditions.unitKinds().stream().sorted().map(this::of),
                        conditions.origins().stream().sorted().map(this::of),
                        conditions.targets().stream().sorted().map(this::of))
                .map(names -> names.collect(Collectors.joining("、")))
                .collect(Collectors.joining("；"));
    }

    /** Such as 分管领导审签（分管领导，可报主要领导）. */
    String of(RouteStep step) {
        return step.name()
                + "（"
                + step.postsInOrder().stream().map(this::of).collect(Collectors.joining("或"))
                + (step.asksGates() ? "，五关审核" : "")
                + (step.mayEscalate() ? "，可报主要领导" : "")
                + "）";
    }

    List<Option> unitKinds() {
        return Arrays.stream(UnitKind.values())
                .map(kind -> new Option(kind.name(), of(kind)))
                .toList();
    }

    List<Option> origins() {
        return Arrays.stream(MaterialOrigin.values())
                .map(origin -> new Option(origin.name(), of(origin)))
                .toList();
    }

    List<Option> targets() {
        return Arrays.stream(Target.values())
                .map(target -> new Option(target.name(), of(target)))
                .toList();
    }

    List<Option> scopes() {
        return Arrays.stream(StepScope.values())
                .map(scope -> new Option(scope.name(), texts.of("approval.route.scope", scope)))
                .toList();
    }

    /** Every post that can sign somewhere. */
    List<RoutePage.PostOption> posts() {
        return Arrays.stream(StepScope.values())
                .flatMap(scope -> scope.posts().stream())
                .distinct()
                .sorted()
                .map(post -> new RoutePage.PostOption(post.name(), of(post)))
                .toList();
    }

    static Set<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toSet());
    }
}

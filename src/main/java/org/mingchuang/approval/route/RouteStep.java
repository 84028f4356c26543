package org.mingchuang.approval.route;

import java.util.List;
import java.util.Set;
import org.mingchuang.organization.PostKind;

/**
 * 审批步骤: one signature that a route asks for.
 *
 * @param posts kinds of post of which any one may sign
 * @param asksGates whether the signer ticks the five gates
 * @param mayEscalate whether the signer may hand the release to the principal leader
 */
public record RouteStep(String name, Set<PostKind> posts, StepScope scope, boolean asksGates, boolean mayEscalate) {

    private static final Set<PostKind> LEADERS =
            Set.of(PostKind.LEADER_IN_CHARGE, PostKind.OPENNESS_LEADER, PostKind.PRINCIPAL_LEADER);

    public RouteStep {
        posts = Set.copyOf(posts);
    }

    List<PostKind> postsInOrder() {
        return posts.stream().sorted().toList();
    }

    /** Only a leader releases (notice 二(三)). */
    boolean mayRelease() {
        return !posts.isEmpty() && LEADERS.containsAll(posts);
    }

    boolean postsFitScope() {
        return scope.posts().containsAll(posts);
    }
}

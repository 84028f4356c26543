package org.mingchuang.approval.route;

import java.util.List;
import org.mingchuang.organization.Post;

/** 审签环节: one step of a running submission, with the posts of which any one may sign it. */
public record SigningStep(String name, List<Post> posts, boolean asksGates, boolean mayEscalate) {

    public SigningStep {
        posts = List.copyOf(posts);
    }
}

package org.mingchuang.approval.run;

import java.util.Collection;
import java.util.stream.Collectors;
import org.mingchuang.organization.Post;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 岗位名称: posts as people name them. */
@Component
class PostNames {

    private final Units units;
    private final Texts texts;

    PostNames(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** Such as 办公室委办公室负责人、城乡建设科科室负责人; a post of a kind that the unit cannot have is left out where possible. */
    String of(Collection<Post> posts) {
        return posts.stream().map(this::of).collect(Collectors.joining("、"));
    }

    private String of(Post post) {
        return units.find(post.unit()).map(UnitView::shortName).orElse("") + texts.of("organization.post", post.kind());
    }
}

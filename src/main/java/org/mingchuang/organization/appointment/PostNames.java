package org.mingchuang.organization.appointment;

import org.mingchuang.organization.Post;
import org.mingchuang.organization.PostKind;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 岗位名称, as people read it: the unit and what one is in it. */
@Component("organizationPostNames")
public class PostNames {

    private final Units units;
    private final Texts texts;

    PostNames(Units units, Texts texts) {
        this.units = units;
        this.texts = texts;
    }

    public String of(PostKind kind) {
        return texts.of("organization.post", kind);
    }

    /** What somebody in this post may do, in a sentence. */
    public String explained(PostKind kind) {
        return texts.of("organization.post.explanation", kind);
    }

    public String of(Post post) {
        return units.find(post.unit()).map(UnitView::shortName).orElse("") + " · " + of(post.kind());
    }
}

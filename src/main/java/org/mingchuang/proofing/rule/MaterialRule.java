package org.mingchuang.proofing.rule;

import java.util.function.Consumer;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;

/** 整体规则: a check that needs more than one text: what belongs together, what is linked, what is known about it. */
@FunctionalInterface
public interface MaterialRule {

    /** Parts without any character have no place for a finding and are passed over. */
    void find(Material material, Normals normals, Consumer<Located> found);
}

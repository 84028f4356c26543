package org.mingchuang.proofing.rule;

import java.util.IdentityHashMap;
import java.util.Map;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.text.NormalText;

/** The normal texts of a material's parts, each made once for all rules. For one thread and one check. */
public final class Normals {

    private final Map<Part, NormalText> texts = new IdentityHashMap<>();

    public NormalText of(Part part) {
        return texts.computeIfAbsent(part, given -> NormalText.of(given.text()));
    }
}

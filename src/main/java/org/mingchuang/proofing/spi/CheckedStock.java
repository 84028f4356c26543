package org.mingchuang.proofing.spi;

import java.util.List;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.proofing.Material;

/** 复查范围: everything of one kind that the public can read now. Implemented by the module that published it. */
public interface CheckedStock {

    /** Of {@link SubjectRef#kind()}. */
    String kind();

    /** By number, from the one after {@code after}. */
    List<Item> after(long after, int limit);

    /**
     * 复查对象: what is out, not what is being written.
     *
     * @param address of the office's page where its findings are settled
     */
    record Item(SubjectRef subject, Digest digest, String title, String address, Material material) {}
}

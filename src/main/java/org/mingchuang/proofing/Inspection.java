package org.mingchuang.proofing;

import java.util.List;

/** 检查情况: what was found in a material, and what people have said to it, in the order of the text. */
public record Inspection(List<Remark> remarks) {

    public Inspection {
        remarks = List.copyOf(remarks);
    }

    public List<Remark> openStops() {
        return remarks.stream().filter(Remark::isStop).filter(Remark::isOpen).toList();
    }

    public List<Remark> open() {
        return remarks.stream().filter(Remark::isOpen).toList();
    }
}

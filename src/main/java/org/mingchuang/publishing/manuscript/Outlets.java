package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.publishing.spi.Outlet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 各发布渠道: all outlets that this installation has. */
@Component
class Outlets {

    private final ObjectProvider<Outlet> outlets;

    Outlets(ObjectProvider<Outlet> outlets) {
        this.outlets = outlets;
    }

    List<Outlet> all() {
        return outlets.orderedStream().toList();
    }

    Outlet byCode(String code) {
        return outlets.stream()
                .filter(outlet -> outlet.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no outlet " + code));
    }

    /** As people call it; one that is no longer installed has only its code left. */
    String nameOf(String code) {
        return outlets.stream()
                .filter(outlet -> outlet.code().equals(code))
                .findFirst()
                .map(Outlet::name)
                .orElse(code);
    }
}

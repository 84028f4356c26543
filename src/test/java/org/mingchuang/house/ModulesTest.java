package org.mingchuang.house;

import org.junit.jupiter.api.Test;
import org.mingchuang.Mingchuang;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** Rule 53: no cycles, no internals, only allowed dependencies. Also writes docs/modules. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Mingchuang.class);

    @Test
    void the_modules_keep_to_their_borders() {
        MODULES.verify();
    }

    @Test
    void the_modules_are_documented() {
        var options = Documenter.Options.defaults().withOutputFolder("docs/modules");
        new Documenter(MODULES, options)
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeModuleCanvases(CanvasOptions.defaults());
    }
}

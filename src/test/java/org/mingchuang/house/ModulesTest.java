package org.mingchuang.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    void the_modules_are_documented() throws IOException {
        var options = Documenter.Options.defaults().withOutputFolder("target/modules");
        new Documenter(MODULES, options)
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeModuleCanvases(CanvasOptions.defaults());
        ModuleDocuments.settle(Path.of("target/modules"), Path.of("docs/modules"));

        assertThat(Path.of("docs/modules/components.puml")).content().contains("Component(");
    }
}

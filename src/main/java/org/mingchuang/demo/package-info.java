/**
 * 演示: the demonstration commission, built only through the public interfaces of the other modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "audit",
            "files",
            "organization",
            "approval",
            "publishing",
            "portal",
            "registry"
        })
@NullMarked
package org.mingchuang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

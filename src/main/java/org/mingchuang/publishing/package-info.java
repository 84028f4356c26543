/**
 * 栏目稿件: columns, manuscripts and their versions, sources, schedule; owns the Outlet interface.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "calendar",
            "files",
            "organization",
            "proofing",
            "proofing :: spi",
            "approval",
            "approval :: spi",
            "files :: spi",
            "registry"
        })
@NullMarked
package org.mingchuang.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

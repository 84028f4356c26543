/**
 * 门户网站: renders the public site into the site store and serves it.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "files",
            "organization",
            "approval",
            "publishing",
            "publishing :: spi",
            "registry"
        })
@NullMarked
package org.mingchuang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

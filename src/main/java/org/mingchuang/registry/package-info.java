/**
 * 渠道备案: the websites, accounts, apps and mini-programs of the commission and its units, who answers for each, and the
 * filings by which the commission office and the district government learn of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "calendar",
            "files",
            "files :: spi",
            "organization",
            "duty",
            "duty :: spi",
            "approval",
            "approval :: spi"
        })
@NullMarked
package org.mingchuang.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

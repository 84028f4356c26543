/**
 * 渠道备案: the commission's and its units' websites, accounts and apps, their filings with the office and the district
 * government, and the papers that go with them.
 */
@ApplicationModule(
        allowedDependencies = {
            "web",
            "audit",
            "calendar",
            "files",
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

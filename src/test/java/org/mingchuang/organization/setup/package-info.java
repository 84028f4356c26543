@NullMarked
package org.mingchuang.organization.setup;

import org.jspecify.annotations.NullMarked;

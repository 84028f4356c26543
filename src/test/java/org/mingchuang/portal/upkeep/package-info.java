@NullMarked
package org.mingchuang.portal.upkeep;

import org.jspecify.annotations.NullMarked;

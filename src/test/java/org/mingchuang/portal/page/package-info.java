@NullMarked
package org.mingchuang.portal.page;

import org.jspecify.annotations.NullMarked;

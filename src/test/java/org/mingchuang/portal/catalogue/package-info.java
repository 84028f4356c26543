@NullMarked
package org.mingchuang.portal.catalogue;

import org.jspecify.annotations.NullMarked;

/** 门户发布: puts one signed item out, or takes it off, and remakes exactly the pages that show it. */
@NullMarked
package org.mingchuang.portal.outlet;

import org.jspecify.annotations.NullMarked;

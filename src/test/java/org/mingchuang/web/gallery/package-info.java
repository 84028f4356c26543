@NullMarked
package org.mingchuang.web.gallery;

import org.jspecify.annotations.NullMarked;

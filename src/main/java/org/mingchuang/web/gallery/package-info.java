/** The office's components on one page: each with an example and the line that calls it. */
@NullMarked
package org.mingchuang.web.gallery;

import org.jspecify.annotations.NullMarked;

/** How pages are rendered, guarded and wrapped. */
@NullMarked
package org.mingchuang.web.shell;

import org.jspecify.annotations.NullMarked;

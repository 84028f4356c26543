/** The office's home page: what waits for the person, from whichever module has it. */
@NullMarked
package org.mingchuang.web.home;

import org.jspecify.annotations.NullMarked;

/** The house rules of STYLE.md as tests; never disabled, never filtered. */
@NullMarked
package org.mingchuang.house;

import org.jspecify.annotations.NullMarked;

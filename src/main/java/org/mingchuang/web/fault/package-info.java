/** Pages for what went wrong: what happened, what to do, and what was typed. No framework's own page is ever shown. */
@NullMarked
package org.mingchuang.web.fault;

import org.jspecify.annotations.NullMarked;

/** 备案文书: filing form, covering letter, report sheet and QR code, written from values that are ready to print. */
@NullMarked
package org.mingchuang.registry.paper;

import org.jspecify.annotations.NullMarked;

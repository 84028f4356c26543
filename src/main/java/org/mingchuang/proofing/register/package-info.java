/**
 * 名录核对: persons and organs named in a text against the registers of the day on which it is published.
 */
@NullMarked
package org.mingchuang.proofing.register;

import org.jspecify.annotations.NullMarked;

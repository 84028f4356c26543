/** 任职: who holds which post, what a post brings, and which leader is in charge of which unit. */
@NullMarked
package org.mingchuang.organization.appointment;

import org.jspecify.annotations.NullMarked;

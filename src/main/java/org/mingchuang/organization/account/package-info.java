/** 登录账号: sign-in, passwords, locks, sessions, and who acts in a request. */
@NullMarked
package org.mingchuang.organization.account;

import org.jspecify.annotations.NullMarked;

package org.mingchuang.organization.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 登录设置 {@code mingchuang.sign-in.*}. The defaults are rows S-02 and S-03 of docs/rules.md, which give the practice of
 * grading tests under 网络安全等级保护基本要求 GB/T 22239-2019, 8.1.4.1 (identity: complexity, periodic change, lock, time-out).
 *
 * @param minimumLength S-02: at least 8 characters
 * @param minimumClasses S-02: 3 of capital letters, small letters, digits, other characters
 * @param maximumAge S-02: to be changed after 90 days
 * @param remembered S-02: the last 5 passwords are not taken again
 * @param failures S-03: 5 failures lock
 * @param lock S-03: for 15 minutes; failures longer ago than this count no more
 * @param temporaryPassword how long a generated password opens the door; the system's own choice, no rule gives a figure
 */
@ConfigurationProperties("mingchuang.sign-in")
record SignInSettings(
        @DefaultValue("8") int minimumLength,
        @DefaultValue("3") int minimumClasses,
        @DefaultValue("90d") Duration maximumAge,
        @DefaultValue("5") int remembered,
        @DefaultValue("5") int failures,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("7d") Duration temporaryPassword) {}

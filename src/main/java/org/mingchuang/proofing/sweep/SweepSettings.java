package org.mingchuang.proofing.sweep;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 复查设置.
 *
 * @param interval after which everything is checked again, rules changed or not: links die, periods of office end
 */
@ConfigurationProperties("mingchuang.proofing.sweep")
record SweepSettings(@DefaultValue("30d") Duration interval) {}

package org.mingchuang.registry.filing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 备案文书设置 {@code mingchuang.registry.paper.*}: what stands on each paper of a body, whatever is filed.
 *
 * @param recipient 主送机关 of the covering letter
 * @param copies 抄送机关 of the covering letter, separated by commas; may be empty
 * @param region 行政区划 in the reporting system
 * @param level 主办单位级别 in the reporting system
 * @param phone of the commission office, for questions; empty leaves the note out
 */
@ConfigurationProperties("mingchuang.registry.paper")
record PaperSettings(
        @DefaultValue("区人民政府办公室") String recipient,
        @DefaultValue("") String copies,
        @DefaultValue("") String region,
        @DefaultValue("") String level,
        @DefaultValue("") String phone) {}
